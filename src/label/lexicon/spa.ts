import { type Lexicon, phrases } from './lexicon.js';

/** Spanish. */
export const spa: Lexicon = {
  language: 'spa',
  bioHeading: phrases(`
    sobre el autor | sobre la autora | sobre los autores | sobre el escritor | sobre la escritora |
    sobre el periodista | sobre la periodista | sobre mí | sobre mi | acerca del autor | acerca de la autora |
    acerca de los autores | acerca de mí | acerca de mi | biografía del autor | perfil del autor |
    información del autor | datos del autor | el autor | la autora | los autores | autor | autora | autores |
    conoce al autor | conoce a la autora | quién soy | quien soy | escrito por | publicado por | autor invitado |
    autora invitada | colaborador invitado | autor del artículo | autor de la entrada | bio del autor | redactado por |
    sobre las autoras | sobre el autor/a | sobre el/la autor/a | sobre el autor o autora | sobre el redactor |
    sobre la redactora | sobre el columnista | sobre la columnista | sobre el bloguero | sobre el colaborador |
    sobre la colaboradora | sobre el experto | sobre la experta | sobre el fotógrafo | acerca del redactor |
    acerca del periodista | acerca del colaborador | información sobre el autor | perfil de la autora |
    ficha del autor | biografía de la autora | más sobre el autor | más sobre la autora | un poco sobre mí |
    conoce a tu autor | quién escribe | quién escribe este blog | quién está detrás de este blog |
    el autor de este artículo | la autora de este artículo | autora del artículo | autor de este artículo |
    autora de este artículo | autor/a | autor(a) | autor/es | artículo escrito por | artículo redactado por |
    nota escrita por | nuestro autor | nuestra autora | nuestro colaborador | nuestra colaboradora |
    semblanza del autor | reseña del autor | nota biográfica | nota sobre el autor | perfil del columnista |
    sobre el traductor | sobre la traductora | sobre el invitado | sobre la invitada | sobre el conductor |
    sobre la conductora | nuestro experto | nuestra experta | nuestros expertos | nuestros autores |
    nuestro columnista | nuestra columnista | contacta al autor | contactar al autor | contactar con el autor |
    contacto del autor | contacto de la autora | texto y fotos
  `),
  bioLead: phrases(`
    sobre el autor | sobre la autora | acerca de la autora | este artículo fue escrito por |
    este artículo ha sido escrito por | este artículo fue redactado por | este artículo ha sido redactado por |
    este post fue escrito por | este post ha sido escrito por | esta entrada fue escrita por |
    esta nota fue escrita por | este texto fue escrito por | artículo escrito por | artículo redactado por |
    post escrito por | texto escrito por | artículo invitado de | este es un artículo invitado de |
    este es un post invitado de | post invitado de | autor invitado | el autor es | la autora es | los autores son |
    el autor trabaja | la autora trabaja | la periodista es | como colaborador de | como colaboradora de |
    periodista licenciado | periodista licenciada | periodista egresado | periodista egresada |
    periodista especializado | periodista especializada | acerca del autor | este artículo está escrito por |
    este artículo es una colaboración de | este artículo es una contribución de | este artículo lo ha escrito |
    este artículo lo escribió | este texto ha sido escrito por | este texto es una colaboración de |
    este post es una colaboración de | esta columna fue escrita por | esta entrada ha sido escrita por |
    este contenido ha sido redactado por | este contenido fue escrito por | post invitado escrito por |
    nota escrita por | las autoras son | el autor de este artículo es | la autora de este artículo es |
    el autor de este texto es | el autor de esta columna es | la autora de esta columna es | el columnista es |
    la columnista es | periodista especializado en | periodista especializada en | periodista y escritor |
    periodista y escritora | periodista freelance | periodista por la universidad | periodista de profesión |
    periodista, escritor | periodista, escritora | periodista venezolano | periodista venezolana |
    periodista argentino | periodista argentina | periodista colombiano | periodista colombiana |
    periodista mexicano y | periodista mexicana y | periodista con más de | periodista con experiencia |
    comunicador social y | comunicadora social y | redactor especializado | redactora especializada |
    redactora de contenidos | redactor de contenidos | redactora freelance | redactor freelance | redactor jefe de |
    redactora jefa de | licenciado en periodismo | licenciada en periodismo | licenciado en comunicación |
    licenciada en comunicación | licenciado en ciencias de la comunicación | licenciada en ciencias de la comunicación |
    licenciado en filología | licenciada en filología | graduado en periodismo | graduada en periodismo |
    graduada en comunicación | graduado en comunicación | egresado de la carrera | egresada de la carrera |
    estudiante de periodismo | doctor en comunicación | doctora en comunicación | este artículo fue traducido por |
    este artículo ha sido traducido por | sus investigaciones se centran en | su investigación se centra en |
    sus áreas de especialización | sus áreas de investigación | sus líneas de investigación | entre sus libros |
    entre sus publicaciones | entre sus obras | es autora de los libros | es autor de los libros |
    las opiniones del autor
  `),
  selfLead: phrases(`
    hola, soy | hola! soy | ¡hola! soy | ¡hola, soy | hola soy | hola, me llamo | ¡hola! me llamo | hola, mi nombre es |
    ¡hola! mi nombre es | mi nombre es | me llamo | soy periodista | soy licenciado en | soy licenciada en |
    soy el fundador de | soy la fundadora de | soy el autor de | soy la autora de | soy bloguero | soy bloguera |
    soy escritor | soy escritora | soy redactor | soy redactora | soy un apasionado | soy una apasionada |
    bienvenidos a mi blog | bienvenido a mi blog | bienvenida a mi blog | bienvenidos a este blog | ¡hola!, soy |
    ¡hola, me llamo | hola me llamo | hola a todos, soy | ¡hola a todos! soy | hola mi nombre es | ¡buenas! soy |
    buenas, soy | encantada, soy | encantado, soy | ¡bienvenido a mi blog | ¡bienvenidos a mi blog | bienvenido, soy |
    bienvenidos, soy | ¡bienvenido! soy | soy escritor y | soy escritora y | soy el creador de | soy la creadora de |
    soy fundador de | soy fundadora de | soy graduado en | soy graduada en | soy copywriter | soy fotógrafo y |
    soy fotógrafa y | soy la persona detrás de | soy quien está detrás | soy mamá de | en este blog comparto |
    en este blog te | en mi blog comparto | escribo en este blog | creé este blog | hola, somos | hola! somos |
    holi, soy | bienvenidas a mi blog | bienvenidos a mi cocina | bienvenido a mi rincón | gracias por pasarte por
  `),
  roleWord: phrases(`
    periodista | periodistas | reportero | reportera | corresponsal | redactor | redactora | redactores |
    redactor jefe | redactora jefe | redactor jefa | editor | editora | editores | editor jefe | editora jefe |
    editor en jefe | editora en jefe | subeditor | subdirector | subdirectora | escritor | escritora | escritores |
    autor | autora | coautor | coautora | novelista | poeta | ensayista | dramaturgo | dramaturga | guionista |
    cronista | columnista | articulista | comentarista | colaborador | colaboradora | colaboradores | bloguero |
    bloguera | blogger | bloguer | youtuber | podcaster | influencer | locutor | locutora | presentador | presentadora |
    conductor | conductora | crítico | crítica de cine | crítico de cine | traductor | traductora | corrector |
    correctora | fotógrafo | fotógrafa | fotoperiodista | fotorreportero | ilustrador | ilustradora | caricaturista |
    diseñador | diseñadora | documentalista | cineasta | productor | productora | comunicador | comunicadora |
    comunicador social | comunicadora social | community manager | copywriter | freelance | profesor | profesora |
    catedrático | catedrática | docente | maestra | investigador | investigadora | doctorando | doctoranda | académico |
    académica | historiador | historiadora | filósofo | filósofa | sociólogo | socióloga | politólogo | politóloga |
    economista | antropólogo | antropóloga | psicólogo | psicóloga | psiquiatra | terapeuta | médico | médica |
    pediatra | dermatólogo | dermatóloga | nutricionista | dietista | farmacéutico | farmacéutica | enfermero |
    enfermera | veterinario | veterinaria | biólogo | bióloga | abogado | abogada | jurista | ingeniero | ingeniera |
    arquitecto | arquitecta | programador | programadora | desarrollador | desarrolladora | analista | asesor |
    asesora | consultor | consultora | estratega | especialista | emprendedor | emprendedora | empresario | empresaria |
    fundador | fundadora | cofundador | cofundadora | ceo | director general | directora general | director ejecutivo |
    directora ejecutiva | coach | entrenador personal | entrenadora personal | conferencista | conferenciante |
    divulgador | divulgadora | activista | chef | cocinera | estudiante de periodismo | pasante | becario | becaria |
    reportero gráfico | redactora jefa | redactor web | redactora web | redactor de contenidos |
    redactora de contenidos | redactor seo | redactora seo | redactor digital | redactora digital | jefe de sección |
    jefa de sección | jefe de redacción | jefa de redacción | jefe de información | jefa de información |
    director adjunto | directora adjunta | editora jefa | editor general | editora general | editor senior |
    editora de contenidos | editor de contenidos | coordinador editorial | coordinadora editorial | enviado especial |
    enviada especial | opinador | editorialista | tertuliano | tertuliana | colaborador habitual |
    colaboradora habitual | columnista invitado | periodista deportivo | periodista deportiva | periodista cultural |
    periodista científico | periodista científica | periodista económico | periodista económica |
    periodista de investigación | periodista especializado | periodista especializada | periodista freelance |
    periodista independiente | periodista gastronómico | periodista gastronómica | periodista digital |
    periodista multimedia | comunicólogo | comunicóloga | realizador | realizadora | crítico literario |
    crítica literaria | crítico musical | crítico de arte | cuentista | corrector de estilo | correctora de estilo |
    creador de contenido | creadora de contenido | creador de contenidos | creadora de contenidos |
    social media manager | gestor de contenidos | gestora de contenidos | especialista en marketing |
    especialista en seo | consultor seo | asesor financiero | asesora financiera | analista político |
    analista política | analista financiero | analista financiera | analista internacional | filólogo | filóloga |
    catedrático emérito | profesor titular | profesora titular | profesor asociado | profesora asociada |
    profesor universitario | profesora universitaria | profesor ayudante doctor | profesora ayudante doctora |
    profesor emérito | profesora emérita | profesor contratado doctor | profesora contratada doctora |
    docente universitario | docente universitaria | investigador principal | investigadora principal |
    investigador postdoctoral | investigadora postdoctoral | investigador predoctoral | investigadora predoctoral |
    científico titular | científica titular | psicólogo clínico | psicóloga clínica | psicóloga sanitaria |
    psicólogo sanitario | psicopedagoga | psicopedagogo | logopeda | pedagogo | pedagoga | sexóloga | sexólogo |
    dietista-nutricionista | fisioterapeuta | ginecóloga | odontólogo | odontóloga | físico teórico | astrofísico |
    astrofísica | matemático | geólogo | geóloga | geógrafo | geógrafa | arqueólogo | arqueóloga | meteorólogo |
    meteoróloga | ambientóloga | ambientólogo | ingeniero informático | desarrollador web | desarrolladora web |
    diseñador gráfico | diseñadora gráfica | diseñadora de interiores | interiorista | humorista gráfico | viñetista |
    estilista | asesora de imagen | personal shopper | maquilladora | coach nutricional | life coach |
    instructora de yoga | profesora de yoga | educador canino | adiestrador canino | etóloga | co-fundador |
    co-fundadora | director de comunicación | directora de comunicación | director de marketing |
    directora de marketing | socio director | socia directora | formador | formadora | divulgador científico |
    divulgadora científica | gestor cultural | gestora cultural | bibliotecario | bibliotecaria | comisaria de arte |
    curador | curadora | trotamundos | viajero empedernido | camarógrafo | camarógrafa | videógrafo | videógrafa |
    infografista | practicante de periodismo | demógrafo | demógrafa | urbanista | climatólogo | climatóloga |
    virólogo | viróloga | epidemiólogo | epidemióloga | neurocientífico | neurocientífica | criminólogo |
    criminóloga | internacionalista | constitucionalista | penalista | laboralista | kinesiólogo | matrona | osteópata
  `),
  bioPhrase: phrases(`
    escribe sobre | escribo sobre | escribe para | escribe en | ha escrito para | ha escrito sobre | ha escrito en |
    ha colaborado con | ha colaborado en | colabora con | colabora en | colaboro con | colaboradora de |
    colaborador de | colaborador habitual | colaboradora habitual | ha publicado en | ha publicado varios | autor de |
    autora de | es autor de | es autora de | es autor del libro | es autora del libro | coautor de | coautora de |
    sus artículos han aparecido | su trabajo ha aparecido | sus textos han aparecido | su último libro |
    su libro más reciente | su primera novela | vive en | vivo en | vive y trabaja en | vive actualmente en |
    vive con su | reside en | resido en | radica en | radicado en | radicada en | actualmente vive |
    actualmente reside | nació en | originario de | originaria de | es licenciado en | es licenciada en |
    licenciado en | licenciada en | licenciado por | licenciada por | licenciatura en | graduado en | graduada en |
    graduado por | graduada por | se graduó en | se licenció en | egresado de | egresada de | egresado de la |
    egresada de la | titulado en | titulada en | estudió periodismo | estudió comunicación | estudió derecho |
    estudiante de | doctor en | doctora en | doctor por | máster en | master en | maestría en | posgrado en |
    diplomado en | especializado en | especializada en | especialista en | experto en | experta en | me especializo en |
    se especializa en | se ha especializado en | con más de diez años de experiencia | años de experiencia en |
    amplia experiencia en | trabaja como | trabaja en | trabajó en | trabajó como | ha trabajado en |
    ha trabajado como | ha trabajado para | ha sido corresponsal | ha sido redactor | ha sido redactora |
    anteriormente trabajó | actualmente trabaja | actualmente es | se desempeña como | se desempeñó como |
    se ha desempeñado como | es periodista | es editor de | es editora de | es redactor | es redactora |
    es profesor de | es profesora de | es investigador | es investigadora | es catedrático | es director de |
    es directora de | es fundador de | es fundadora de | es cofundador | es cofundadora | fundador de | fundadora de |
    cofundador de | cofundadora de | es miembro de | imparte clases | da clases en | cubre temas | cubre noticias |
    apasionado por | apasionada por | apasionado de | apasionada de | apasionado del | apasionada del | le apasiona |
    me apasiona | amante de | amante de los | fanático de | en su tiempo libre | en sus ratos libres |
    en mi tiempo libre | en mis ratos libres | cuando no escribe | cuando no estoy | me encanta |
    premio nacional de periodismo | galardonado con | galardonada con | ha sido galardonado | ha sido galardonada |
    ganador del premio | ganadora del premio | ha recibido el premio | escribe regularmente | escribe habitualmente |
    escribe actualmente | escribe principalmente | escribe artículos | escribe una columna | escribe la columna |
    escribe el blog | ha escrito en medios | ha escrito en diversos | ha escrito varios | ha escrito numerosos |
    ha escrito más de | ha publicado numerosos | ha publicado los libros | ha publicado las novelas |
    ha publicado los poemarios | ha publicado artículos | ha colaborado para | colabora habitualmente |
    colabora regularmente | colabora actualmente | colabora también | colaborador habitual de |
    colaboradora habitual de | colaborador en | colaboradora en | colaborador en medios | columnista de |
    columnista en | es columnista | es periodista y | es periodista especializado | es periodista especializada |
    es redactor jefe | es redactora jefa | es editor en | es editora en | es corresponsal | es colaborador |
    es colaboradora | es bloguero | es bloguera | es escritor y | es escritora y | es autor del | es autora del |
    es autor de los libros | es autora de los libros | es autor de varios | es autora de varios | es coautor de |
    es coautora de | es también autor | es también autora | autor de los libros | autora de los libros |
    autor de varios libros | autora de varios libros | autor de numerosos | autora de numerosos | autor del libro |
    autora del libro | es catedrática | es profesor titular | es profesora titular | es profesor en | es profesora en |
    es profesor emérito | es profesor asociado | es profesora asociada | es investigador en | es investigadora en |
    es investigador de | es investigadora de | es investigador del | es investigadora del | es director del máster |
    es director de la revista | es directora de la revista | es director de investigación | es doctor en |
    es doctora en | es doctor por | es doctora por | es doctorando | es doctoranda | es graduado en | es graduada en |
    es egresado de | es egresada de | es máster en | es ingeniero de | es ingeniera de | es abogado especializado |
    es abogada especializada | es abogado y | es abogada y | es economista y | es politólogo | es politóloga |
    es sociólogo | es socióloga | es historiador y | es historiadora y | es psicólogo y | es psicóloga y |
    es nutricionista | es consultor | es consultora | es especialista en | es fundador y | es fundadora y | es ceo |
    es miembro de la redacción | es responsable de la sección | es jefe de sección | es jefa de sección | diplomada en |
    doctor por la universidad | doctora por la universidad | máster de | máster universitario en | magíster en |
    postgrado en | con un máster | con máster en | cursó estudios | cursó la carrera | estudió derecho en |
    estudió filosofía en | estudió letras | estudió ciencias de la comunicación | estudió en la universidad |
    se doctoró en | se especializó en | ha trabajado en medios | ha trabajado en diversos | ha sido jefa de |
    ha sido profesora | ha sido editor | ha sido editora | ha desarrollado su carrera | ha desarrollado su actividad |
    ha dirigido la revista | ha pasado por medios | trabaja en la redacción | trabaja en la sección |
    trabaja actualmente | trabajó en medios | trabajó en el diario | actualmente escribe | actualmente colabora |
    actualmente dirige | previamente trabajó | empezó su carrera | comenzó su carrera | inició su carrera |
    inició su carrera periodística | comenzó en el periodismo | dio sus primeros pasos | años de experiencia |
    años de trayectoria | dilatada experiencia | más de diez años de | más de una década de | lleva escribiendo |
    lleva trabajando | forma parte del equipo | forma parte de la redacción | se incorporó al equipo |
    miembro de la redacción | cubre la información | cubre las noticias | cubre la actualidad | cubre el área |
    cubre la fuente | le interesan | le apasionan | fan incondicional | friki de | lector empedernido |
    lectora empedernida | viajero incansable | viajera incansable | curiosa por naturaleza | curioso por naturaleza |
    cuando no está | cuando no escribo | vive entre | reside actualmente | afincado en | afincada en | nacido y criado |
    nacida y criada | oriundo de | oriunda de | madrileño de | madrileña de | ha recibido premios |
    ha recibido varios premios | ha recibido diversos premios | finalista del premio | su último libro es |
    su más reciente libro | su última novela | su novela más reciente | sus artículos han | sus textos han |
    sus cuentos han | sus trabajos han | sus líneas de investigación | sus áreas de interés | sus temas de interés |
    sus áreas de especialización | su área de especialización | su trabajo ha sido publicado | entre sus libros |
    entre sus obras | entre sus publicaciones | dirige el blog | dirige la revista | dirige el portal |
    dirige el podcast | edita el blog | administra el blog | conduce el programa | conduce el podcast |
    presenta el programa | presenta el podcast | imparte cursos | imparte talleres | da clases de |
    enseña en la universidad | creador del blog | creadora del blog | fundador del blog | fundadora del blog |
    fundador y director | fundadora y directora | fundador y ceo | mamá de dos | papá de dos | cubre información de |
    se incorporó a la redacción |
    ahora colaboro con | colaboro en | escribo para | escribo en
  `),
  bioCall: phrases(`
    síguelo en | síguela en | síguele en | sígueme en | siguelo en | sigueme en | puedes seguirme en |
    puedes seguirlo en | puedes seguirla en | puedes seguirle en | puedes encontrarme en | puedes encontrarlo en |
    puedes encontrarla en | puedes contactarme en | puedes contactar con | puedes escribirle a | puedes escribirme a |
    puedes leer más | contacta con el autor | contactar con el autor | contactar al autor | contacta conmigo |
    contáctame en | contáctame | escríbeme a | encuéntrame en | conecta conmigo | conecta con él | conecta con ella |
    visita mi blog | visita mi web | visita su blog | visita su web | visita su página | ver perfil completo |
    ver más artículos de | ver todos los artículos de | ver todas las entradas de | ver todas las entradas |
    todos los artículos de | más artículos de | más del autor | más sobre el autor | leer más sobre |
    para más información, visite | para más información visite | para más información, visita |
    para más información sobre | más información en | más información sobre | en twitter | en instagram |
    ver todas las entradas por | ver todas las publicaciones de | ver todas las publicaciones por |
    ver todas las notas de | ver todas sus notas | ver todos los artículos por | ver todos los artículos |
    ver todos sus artículos | ver todas sus entradas | ver todos los posts de | ver todos los posts por |
    ver todos los mensajes de | ver más entradas de | ver más publicaciones de | ver más notas de | ver todo mi perfil |
    ver mi perfil completo | ver su perfil | ver perfil de | ver artículos de | ver sus artículos | ver archivo de |
    ver biografía | leer más artículos de | leer todos los artículos de | leer sus artículos | leer otros artículos de |
    todas las entradas de | todas las publicaciones de | todas las notas de | todas las columnas de |
    todos los posts de | todos los textos de | todas sus columnas | todos sus artículos | más artículos del autor |
    más artículos de este autor | más artículos de la autora | más artículos por | más entradas de |
    más entradas del autor | más noticias de este autor | más notas de | más notas del autor | más columnas de |
    más publicaciones de | más publicaciones del autor | más posts de | más textos de | más de este autor |
    más información sobre el autor | más información del autor | otros artículos de | otros artículos del autor |
    otros artículos de este autor | otras entradas de | otras publicaciones de | otras columnas de |
    artículos de este autor | entradas de este autor | artículos del autor | entradas del autor | lee más artículos de |
    lee sus artículos | lea más de | lea más artículos de | lea otras columnas de | consulta todos sus artículos |
    consulta sus artículos | consulta su perfil | sígalo en | sígala en | sígame en | seguilo en | seguila en |
    seguime en | puede seguirlo en | puede seguirla en | me puedes encontrar en | me puedes seguir en |
    me podéis encontrar en | podéis seguirme en | podéis encontrarme en | puedes contactar conmigo |
    puedes contactarme | puedes escribirme | puedes escribirle | puede contactarlo | puede contactarla |
    puedes contactarlo | contacta con la autora | contacto del autor | contáctalo | escríbeme | escríbele | escríbale |
    escribe al autor | escribir al autor | correo del autor | enviar correo al autor | enviar un mensaje al autor |
    envía un correo a | seguir al autor | seguir a este autor | seguir a la autora | seguir autor | sigue al autor |
    sigue a este autor | sigue su blog | visita su sitio web | visite su página | web del autor | página web del autor |
    sitio web del autor | blog del autor | conéctate con | su cuenta de twitter | su twitter es | en twitter: @ |
    en x: @ | en instagram: @ | otras notas del autor | escribile a | contáctala en | contacte al autor |
    puedes contactarla
  `),
  pronounLead: phrases(`
    él | ella | ellos | ellas | su | sus | el autor | la autora
  `),
  aboutLead: phrases(`
    sobre | sobre nosotros | sobre la empresa | sobre la compañía | acerca de | acerca de nosotros |
    acerca de la empresa | acerca de la compañía | quiénes somos | quienes somos | perfil de la empresa |
    sobre el grupo | sobre la fundación | sobre la organización
  `),
  companyPhrase: phrases(`
    es una empresa líder en | es una compañía líder | es la empresa líder | es un proveedor líder | líder mundial en |
    líder global en | proveedor líder de | tiene su sede en | cuya sede se encuentra en | cotiza en la bolsa |
    cotiza en el nasdaq | contacto de prensa | contacto para medios | contacto para prensa | contactos de prensa |
    contacto con los medios | relaciones con los medios | relaciones con inversores | relación con inversionistas |
    declaraciones prospectivas | declaraciones a futuro | declaraciones de futuro |
    para más información sobre la compañía | para mayor información visite | para obtener más información, visite |
    para más información, visite | más información en www | empleados en todo el mundo | es una empresa líder |
    es líder mundial | es líder mundial en | es el proveedor líder | es uno de los principales proveedores |
    es una compañía global | es una empresa especializada | es una firma líder | cotiza en el mercado continuo |
    contacto de medios | contacto para inversores | contacto para inversionistas | consultas de prensa |
    consultas de los medios | declaraciones sobre el futuro | manifestaciones de futuro | para más información visite |
    para más información, visita | para más información, consulte | para mayor información, visite |
    para conocer más, visita | si desea más información | nota de prensa publicada en | comunicado de prensa emitido
  `),
  prevLead: phrases(`
    anterior | artículo anterior | artículos anteriores | entrada anterior | entradas anteriores |
    publicación anterior | publicaciones anteriores | post anterior | nota anterior | noticia anterior |
    noticias anteriores | página anterior | capítulo anterior | tema anterior | historia anterior | mensaje anterior |
    proyecto anterior | receta anterior | episodio anterior | entrada más antigua | entradas más antiguas |
    entradas antiguas | entrada antigua | más antiguo | más antiguas | publicaciones más antiguas |
    publicación más antigua | posts anteriores | previo | artículo previo | ver anterior | ir al anterior |
    notas anteriores | contenido anterior | vídeo anterior | video anterior | producto anterior | evento anterior |
    columna anterior | anterior noticia | anterior artículo | anterior entrada | anterior publicación | anterior post |
    anterior nota | entrada previa | noticia previa | nota previa | artículos más antiguos | artículo más antiguo |
    posts más antiguos | más antiguos | ver artículo anterior | leer anterior | leer artículo anterior |
    ir al artículo anterior | ← anterior | « anterior | < anterior | << anterior | previous post |
    comunicado anterior | nota de prensa anterior | boletín anterior | reseña anterior
  `),
  nextLead: phrases(`
    siguiente | siguientes | artículo siguiente | siguiente artículo | entrada siguiente | siguiente entrada |
    publicación siguiente | siguiente publicación | post siguiente | siguiente post | nota siguiente |
    siguiente nota | noticia siguiente | siguiente noticia | página siguiente | siguiente página |
    capítulo siguiente | siguiente capítulo | tema siguiente | siguiente tema | próximo artículo | próxima entrada |
    próximo post | próxima noticia | próxima nota | próxima publicación | próximo capítulo | proyecto siguiente |
    receta siguiente | episodio siguiente | entrada más reciente | entradas más recientes | entradas recientes |
    publicaciones más recientes | más reciente | ver siguiente | ir al siguiente |
    siguientes artículos | contenido siguiente | siguiente contenido | siguiente receta | vídeo siguiente |
    siguiente vídeo | siguiente video | siguiente episodio | siguiente proyecto | siguiente producto |
    siguiente historia | siguiente columna | entradas recientes » | artículo más reciente | artículos más nuevos |
    entradas más nuevas | más nuevo | más nuevas | ver artículo siguiente | leer siguiente | leer siguiente artículo |
    ir al siguiente artículo | siguiente → | siguiente » | siguiente > | next post | comunicado siguiente |
    próximo comunicado | nota de prensa siguiente | boletín siguiente | columna siguiente
  `),
  relatedHeading: phrases(`
    artículos relacionados | artículo relacionado | artículos similares | artículos recomendados | artículos recientes |
    artículos populares | artículos destacados | noticias relacionadas | noticia relacionada | noticias destacadas |
    noticias recomendadas | noticias recientes | noticias más leídas | notas relacionadas | nota relacionada |
    notas recomendadas | entradas relacionadas | entradas recientes | entradas populares | entradas similares |
    publicaciones relacionadas | publicaciones recientes | publicaciones similares | posts relacionados |
    post relacionados | post relacionado | posts recientes | contenido relacionado | contenidos relacionados |
    contenido recomendado | contenido patrocinado | contenidos recomendados | temas relacionados |
    enlaces relacionados | información relacionada | informaciones relacionadas | historias relacionadas |
    vídeos relacionados | videos relacionados | recetas relacionadas | lecturas relacionadas | lecturas recomendadas |
    lectura recomendada | relacionados | relacionadas | recomendado | recomendados | recomendadas |
    recomendado para ti | recomendados para ti | recomendaciones para ti | te recomendamos | le recomendamos |
    te recomendamos leer | también te recomendamos | nuestras recomendaciones | te puede interesar | te puede gustar |
    te podría interesar | te podría gustar | te pueden interesar | te puede interesar también |
    también te puede interesar | también te puede gustar | también te podría interesar | también te podría gustar |
    también te pueden interesar | también puede interesarte | también podría interesarte | también podría gustarte |
    también le puede interesar | le puede interesar | puede interesarte | puede que te interese | podría interesarte |
    quizás te interese | quizá te interese | quizás también te interese | tal vez te interese |
    quizás te pueda interesar | si te gustó este artículo | si te ha gustado este artículo | lo más leído |
    lo más visto | lo más reciente | lo más popular | lo más compartido | lo más comentado | lo más nuevo |
    lo más destacado | lo más leído hoy | lo más leído de la semana | lo último | lo + leído | las más leídas |
    las más vistas | los más leídos | los más vistos | más leídas | más leídos | más vistas | más vistos |
    más populares | más recientes | más noticias | más artículos | más historias | más notas | más contenido |
    más de este autor | más artículos de este autor | más del autor | más sobre este tema | más en esta sección |
    más para leer | sigue leyendo | seguir leyendo | siga leyendo | leer también | lee también | lea también |
    lee además | leer más | lea más | lee más | ver también | ver más | vea también | ver más noticias |
    ver más artículos | vea más | mira también | mirá también | otras noticias | otros artículos | otras notas |
    otras entradas | otras publicaciones | otros artículos de interés | otros posts |
    otros artículos que te pueden interesar | en otras noticias | últimas noticias | últimos artículos |
    últimas entradas | últimas publicaciones | últimas notas | últimos posts | últimos comentarios | últimos vídeos |
    últimos videos | comentarios recientes | temas del momento | en tendencia | en portada | no te pierdas |
    no te lo pierdas | no se pierda | noticias de interés | de tu interés | también en | también en este blog |
    artículos del mismo autor | del mismo autor | artículos más leídos | artículos más populares |
    artículos de interés | entradas más populares | entradas más leídas | noticias populares |
    quienes leyeron esto también leyeron | los lectores también leyeron | comparte esta noticia | selección del editor |
    contenido de interés | entrada relacionada | publicación relacionada | tema relacionado | posts similares |
    noticias similares | contenidos similares | recomendado para usted | te recomendamos también |
    te recomendamos estos artículos | le recomendamos leer | os recomendamos | nuestra recomendación |
    la redacción recomienda | recomendaciones de la redacción | selección de la redacción | recomendaciones del editor |
    lo + visto | más leído | más visto | más comentadas | más compartidas | notas más leídas | publicaciones populares |
    posts populares | notas destacadas | entradas destacadas | temas destacados | notas recientes | últimas novedades |
    noticias de última hora | noticias del día | noticias de hoy | titulares del día | también te interesa |
    también te interesará | también puede gustarte | también puede interesarle | también podría interesarle |
    también le podría interesar | también le recomendamos | también os puede interesar | tal vez te guste |
    tal vez también te interese | quizá también te interese | puede que también te interese |
    puede que también te guste | puede interesarle | podría interesarle | podría gustarte | podrían interesarte |
    te podrían interesar | te interesará | te va a interesar | le podría interesar | le puede interesar también |
    os puede interesar | estos artículos te pueden interesar | estos artículos te podrían interesar |
    artículos que te pueden interesar | artículos que te podrían interesar | noticias que te pueden interesar |
    si te ha gustado este artículo, te gustará | otros artículos relacionados | otras noticias de interés |
    otras notas de interés | otras entradas que te pueden interesar | otros temas | otros contenidos | otras recetas |
    otros vídeos | más artículos relacionados | más noticias relacionadas | más información sobre este tema |
    más información sobre el tema | más sobre el tema | más de esta sección | más para ti | más contenidos |
    más entradas | más posts | más publicaciones | más recetas | más vídeos | más videos | más temas | ver además |
    véase también | leer a continuación | leé también | lea además | seguí leyendo | continúa leyendo |
    continuar leyendo | no dejes de leer | además en | además lee | en esta sección | en la misma categoría |
    tendencias del momento | trending | es tendencia | es noticia | temas del día | temas de hoy | te has perdido |
    lo que te has perdido | nuestros lectores también leyeron | otros lectores también leyeron |
    otros usuarios también leyeron | desde otros medios | contenido de nuestros socios | para seguir leyendo |
    para leer más | artículos de la misma categoría | del mismo tema | otros comunicados | últimos comunicados |
    más comunicados | notas de prensa recientes | más notas de prensa | en esta misma serie |
    todos los capítulos de la serie | lo que otros están leyendo | más de esta serie
  `),
  relatedLead: phrases(`
    lea | lee | mira | mire | vea | mira aquí | vea aquí |
    lee también | lea también | leer también | leé también | lee además | lea además | lee más | lea más |
    leer más | lee aquí | lea aquí | lee el artículo completo | lea el artículo completo | lea la nota completa |
    lee la nota completa | leer nota completa | ver también | vea también | mira también | mirá también |
    mire también | ver más | vea más | te puede interesar | le puede interesar | te podría interesar |
    te pueden interesar | le podría interesar | también te puede interesar | también le puede interesar |
    también te podría interesar | también puede interesarte | también podría interesarte | puede interesarte |
    podría interesarte | quizás te interese | quizá te interese | te recomendamos | te recomendamos leer |
    le recomendamos | te sugerimos | te sugerimos leer | te invitamos a leer | también te recomendamos |
    no te pierdas | no se pierda | no dejes de leer | artículo relacionado | artículos relacionados |
    noticia relacionada | noticias relacionadas | nota relacionada | notas relacionadas | contenido relacionado |
    relacionado | relacionadas | relacionada | más noticias | para leer más | sigue leyendo | seguir leyendo |
    continúa leyendo | lectura recomendada | además lea | además lee | consulta también | consulte también |
    más sobre este tema | más sobre el tema | más en esta nota | más información aquí | más detalles |
    más en este enlace | le recomendamos leer | recomendamos leer | leé más | nota completa | mirá el video |
    mira el video | mira el vídeo | mire el video | vea además | vea el video | ver vídeo | ver video | en video |
    en vídeo | en fotos | en imágenes | galería | fotogalería | escucha también | escuche también | escuchá también |
    no te lo pierdas | imperdible | puedes leer | puede leer | podés leer | puedes leer también | puede leer también |
    lo más reciente | siga leyendo | seguí leyendo | antecedentes del caso | cobertura completa | enlace relacionado |
    vínculo relacionado | del mismo tema | sobre el mismo tema | en este mismo tema | entérate | entérese |
    conoce más | conozca más | conocé más | descubre más | descubra más | lectura sugerida | artículo recomendado |
    nuestro análisis | lea nuestro análisis | lee nuestro análisis | lee nuestra guía |
    en contexto | más información | contexto
  `),
  shareLine: phrases(`
    compartir | comparte esto | comparte este artículo | comparte esta noticia | comparte esta nota |
    comparte esta entrada | comparte este post | comparte esta página | comparte en | comparte en redes |
    comparte en tus redes | comparte en tus redes sociales | comparte con tus amigos | compártelo | compartelo |
    compártelo en tus redes | comparta esta noticia | comparta este artículo | compártalo | compartir en |
    compartir en facebook | compartir en twitter | compartir en x | compartir en linkedin | compartir en whatsapp |
    compartir en pinterest | compartir en telegram | compartir por email | compartir por correo |
    compartir por correo electrónico | compartir vía email | compartir con facebook | compartir con twitter |
    compartir este artículo | compartir artículo | compartir esta entrada | compartir esta noticia | compartir noticia |
    compartir nota | compartir esto | compartir enlace | compartir contenido | compartir en redes sociales | compartí |
    compartí esta nota | compartido | opciones para compartir | me gusta | no me gusta | me gusta esto | me encanta |
    tuitear | twittear | tweet | tuit | pinear | guardar | guardado | guardar artículo | guardar noticia |
    guardar para después | leer más tarde | añadir a favoritos | agregar a favoritos | enviar | enviar por email |
    enviar por correo | enviar por correo electrónico | enviar a un amigo | enviar por mail | escribe un blog |
    imprimir | imprimir artículo | imprimir página | imprimir entrada | imprimir esta página | versión para imprimir |
    correo electrónico | copiar | copiar enlace | copiar link | copiar url | enlace copiado | link copiado | denunciar |
    recomendar | recomendar en facebook | recomienda este artículo | escuchar | escuchar noticia |
    califica este artículo | valora este artículo | compartir en bluesky | compartir en threads | compartir en reddit |
    compartir en redes | compartir en las redes sociales | compartir en messenger | compartir por whatsapp |
    compartir por e-mail | compartir por telegram | compartir vía | compartir via | compartir con |
    compartir con amigos | compartir con un amigo | compartir esta nota | compartir esta página |
    compartir esta publicación | compartir este post | compartir este contenido | compartir post |
    compartir publicación | ¡compártelo | compártelo en | compártelo con tus amigos | compártelo en redes sociales |
    comparte | comparte esto en | comparte este contenido | comparte en redes sociales | comparte en facebook |
    comparte en twitter | comparte en whatsapp | comparta esta nota | enviar por e-mail | enviar por whatsapp |
    enviar noticia | enviar artículo | dale me gusta | retuitear | guardar nota | guardar para más tarde |
    guardar en favoritos | agregar a mis favoritos | leer después | imprimir nota | imprimir noticia |
    copiar el enlace | ¡enlace copiado | copiado al portapapeles | recomendar artículo | recomendar a un amigo |
    regalar artículo | regala este artículo | regalar esta noticia | copiar enlace del artículo |
    enlace copiado al portapapeles | el enlace se ha copiado | copiar vínculo | más opciones para compartir |
    compartir en mastodon | compartir por sms
  `),
  shareLead: phrases(`
    comparte este artículo | comparte esta noticia | comparte esta nota | comparte esta entrada |
    comparte este post | comparte esta publicación | comparte esta información | comparte esto | comparte en |
    comparte con tus amigos | compártelo con | compártelo en | comparta este artículo | comparta esta noticia |
    compartir en | compartir este artículo | compartir esta noticia | compartir vía | haz clic para compartir |
    haz clic para compartir en | haz clic para imprimir | haz clic para enviar | haga clic para compartir |
    me gusta esto | si te gustó este artículo | si te ha gustado este artículo | si te gustó | si te ha gustado |
    si te ha gustado, comparte | si te ha parecido interesante | te gustó este artículo |
    te ha gustado este artículo | ¿te gustó este artículo | ¿te ha gustado este artículo | ¿te gustó |
    ¿te ha gustado | enviar por correo | imprimir este | ayúdanos a compartir | ayúdanos a difundir |
    comparte este | comparte esta | comparte el artículo | comparte la noticia | comparte si | comparte con |
    comparta este | comparta esta | compartir este | compartir esta | compártelo si | compartí esta | compartí este |
    si te ha gustado el artículo | si te ha gustado este post | si te gustó este post | si te gustó esta nota |
    si te ha gustado esta entrada | si te gustó, comparte | si le gustó este artículo | si te pareció interesante |
    si te ha resultado útil | si te ha servido | si crees que este artículo | te ha gustado este post |
    te ha gustado el artículo | te gustó el artículo | te gustó esta nota | te gustó este post | ¿te ha parecido |
    haz click para compartir | clic para compartir | pulsa para compartir | no olvides compartir |
    no te olvides de compartir | no dudes en compartir | gracias por compartir | enviar esto por correo |
    comparte en tus redes | reenvía este boletín | reenvía esta newsletter | reenvía este correo a |
    regala este artículo | como suscriptor puedes regalar
  `),
  followLead: phrases(`
    síguenos | síguenos en | siguenos en | síganos en | síguenos a través de | síguenos en nuestras redes |
    síguenos en facebook | síguenos en twitter | síguenos en instagram | síguenos en google news |
    síguenos en google noticias | síguenos en whatsapp | seguinos en | seguinos | sigue nuestro canal |
    sigue nuestras redes | sigue a nuestro | sigue toda la información de | siga nuestras redes | puedes seguirnos en |
    podés seguirnos en | también puedes seguirnos | únete a nuestro canal | únete a nuestro grupo |
    únete a nuestra comunidad | únete al canal | únete a nosotros en | unite a nuestro canal | unite a nuestro grupo |
    únase a nuestro | suscríbete a nuestro canal | suscribite a nuestro canal | suscríbete al canal |
    dale me gusta a nuestra página | dale like a nuestra página | haz clic aquí para seguirnos | visita nuestro canal |
    visita nuestro facebook | encuéntranos en | búscanos en | conéctate con nosotros | nuestras redes sociales |
    nuestro canal de whatsapp | nuestro canal de telegram | estamos en whatsapp | estamos en telegram |
    recibe las noticias en whatsapp | recibe nuestras noticias en | síguenos también en | síguenos por |
    síguenos desde | síganos | síganos a través de | seguinos también en | sigue nuestra cuenta | sigue nuestra página |
    sigue toda la actualidad | sigue toda la información en | sigue la información de | sigue las noticias de |
    sigue el canal de | siga nuestro canal | siga toda la información | puede seguirnos en | sígueme en |
    sígueme en instagram | suscríbete a nuestro canal de youtube | suscríbete a nuestro canal de whatsapp |
    suscríbete gratis al canal | suscríbase a nuestro canal | únete al grupo | únete a la comunidad |
    únete a nuestro telegram | únete a nuestro whatsapp | únete a la conversación | únete aquí | únase a nuestro canal |
    únase a nuestro grupo | unite al canal | unite a nuestra comunidad | visítanos en |
    visita nuestra página de facebook | visita nuestras redes | encuéntrenos en | nos encuentras en |
    nos puedes encontrar en | estamos en facebook | estamos en instagram | también estamos en | dale like a |
    dale me gusta a | danos un like | danos un me gusta | haz clic en me gusta | hazte fan | hazte seguidor |
    conecta con nosotros | mantente conectado | mantente en contacto | nuestro canal de youtube | sigue en google |
    síguenos en google | sumate a nuestro canal | súmate a nuestro canal | agréganos como fuente preferida |
    agréguenos como fuente | añádenos como fuente preferida | añádenos a tus fuentes | elígenos como fuente |
    elegí a nuestro medio como fuente | como fuente preferida en google | activa la campanita | dale a la campanita |
    recibí las noticias en whatsapp | recibe noticias por whatsapp
  `),
  promoLead: phrases(`
    suscríbete | suscribete | suscríbase | suscribite | suscríbete a nuestro | suscríbete a nuestra newsletter |
    suscríbete a nuestro boletín | suscríbete a la newsletter | suscríbete al boletín | suscríbete gratis |
    suscríbete ahora | suscríbete para | suscríbase a nuestro | suscríbase a nuestro boletín | suscribirse a |
    suscribirme | quiero suscribirme | ya eres suscriptor | ¿ya eres suscriptor | ¿ya eres usuario | ¿ya tienes cuenta |
    ¿ya tienes una cuenta | ¿no tienes cuenta | regístrate | registrate | regístrate gratis | regístrese |
    inicia sesión para | inicie sesión para | recibe nuestro boletín | recibe nuestra newsletter |
    recibe las últimas noticias | recibe las noticias | recibe en tu correo | recibe en tu email | recibe gratis |
    recibí las noticias | recibir nuestra newsletter | recibir un correo electrónico | boletín de noticias |
    boletín informativo | introduce tu email | introduce tu correo | introduce tu dirección | ingresa tu correo |
    ingresa tu email | ingresá tu email | escribe tu correo | escribe tu dirección de correo | déjanos tu correo |
    dirección de correo electrónico | tu correo electrónico | tu dirección de correo electrónico | apóyanos |
    apoya el periodismo | apoya nuestro | apoya nuestro trabajo | ayúdanos a seguir | ayúdanos a continuar |
    necesitamos tu apoyo | dona ahora | haz una donación | haz tu donación | hazte socio | hazte socia |
    hazte suscriptor | hacete socio | hazte miembro | descarga nuestra app | descarga la app | descarga gratis |
    descárgate | descargá la app | descargue nuestra app | compra aquí | compra ahora | comprar ahora |
    oferta especial | gracias por leer | gracias por visitar | gracias por suscribirte | no te pierdas ninguna |
    no te pierdas nada | ¿te gusta este artículo | ¿te gusta lo que lees | ¿quieres recibir | ¿quieres estar informado |
    ¿quieres más | si quieres recibir | este contenido es exclusivo | contenido exclusivo |
    contenido exclusivo para suscriptores | contenido para suscriptores | solo para suscriptores |
    exclusivo para suscriptores | exclusivo suscriptores | lee sin límites | prueba gratis | acepto la política |
    acepto los términos | acepto recibir | he leído y acepto | al suscribirte | al suscribirse | al registrarte |
    al enviar | al hacer clic | sin spam | date de baja | suscríbete a | suscríbete aquí | suscríbete hoy |
    suscríbase a | suscríbase gratis | suscribite a | suscribite al newsletter | suscripción a la newsletter |
    suscripción al boletín | me suscribo | quiero recibir | quiero apuntarme | deseo recibir | apúntate a |
    apúntate a nuestra newsletter | apúntate a la newsletter | apúntate gratis | apúntate al boletín | regístrate para |
    regístrate y | regístrate ahora | regístrese gratis | registrate para | registrate gratis | inscríbete en |
    inscríbete a nuestro | recibe nuestras | recibe las últimas | recibe las mejores | recibe lo mejor |
    recibe los mejores | recibe en tu | recibe por correo | recibe toda la | recibe todas las | reciba nuestro |
    reciba las noticias | reciba las últimas | reciba en su | reciba gratis | recibir newsletter |
    recibir notificaciones | newsletter gratuita | nuestra newsletter | nuestro boletín | nuestro newsletter |
    el boletín de | no te pierdas ningún | no te pierdas nuestras | no te pierdas las últimas | no se pierda ninguna |
    mantente informado | mantente al día | mantente actualizado | manténgase informado | manténgase al día |
    mantenete informado | entérate de lo último | toda la actualidad en | toda la información en tu |
    todas las noticias en tu | las noticias más importantes en tu | las noticias del día en tu |
    las mejores historias en tu | descarga nuestra aplicación | descarga gratis la app | descarga aquí la app |
    descarga la aplicación | descárgate la app | descargue la app | bájate la app | instala la app |
    instala nuestra app | nuestra app | activa las alertas | activa las notificaciones | este artículo es exclusivo |
    este artículo es solo para | este artículo es para suscriptores | este contenido es exclusivo para |
    este contenido es solo para | contenido exclusivo para | contenido solo para | artículo exclusivo para |
    solo suscriptores | sólo para suscriptores | exclusivo para socios | para seguir leyendo | para continuar leyendo |
    para leer este artículo | para leer el artículo completo | para leer la nota completa |
    para acceder a este contenido | para ver este contenido | sigue leyendo con | continúa leyendo con |
    lea sin límites | accede a todo | accede a todos los | acceso ilimitado | ya soy suscriptor | ¿eres suscriptor |
    ¿ya es suscriptor | ¿tienes cuenta | ¿todavía no estás | ¿aún no eres | ¿quieres estar al día | ¿quieres leer |
    ¿quieres añadir otro usuario | ¿te gustaría recibir | ya estás suscrito | inicia sesión y | inicia sesión o |
    hazte socio/a | hazte premium | asóciate | únete como socio | apoya nuestro periodismo | apoyanos |
    gracias a tu apoyo | haz un donativo | haga una donación | invítame a un café | invítanos a un café |
    si valoras nuestro | si te gusta nuestro trabajo | si te gusta lo que hacemos | si quieres apoyar |
    si quieres colaborar | prueba un mes | prueba 30 días | oferta limitada | aprovecha esta oferta |
    aprovecha la oferta | cancela cuando quieras | cómpralo aquí | cómpralo en | compra en amazon | comprar en amazon |
    ver en amazon | ver oferta | ver precio en amazon | este artículo contiene enlaces |
    este artículo contiene enlaces de afiliados | este post contiene enlaces | esta entrada contiene enlaces |
    este artículo incluye enlaces | contiene enlaces de afiliado | algunos enlaces de | los enlaces de este artículo |
    enlaces de afiliado | enlaces de afiliados | enlace de afiliado | *enlace de afiliado | * enlaces de afiliado |
    en calidad de afiliado | como afiliado de amazon | ingrese su correo | ingresá tu | escribe tu email |
    déjanos tu email | deja tu email | tu email | tu dirección de correo | he leído y acepto la política |
    al enviar este formulario | puedes darte de baja | puede darse de baja | te puedes dar de baja |
    gracias por tu suscripción | gracias por registrarte | gracias por leernos | nada de spam |
    este artículo es sólo para | este artículo está reservado | este artículo es de acceso libre |
    este contenido está reservado | esta nota es exclusiva | esta nota es para suscriptores | iniciá sesión para |
    crea una cuenta gratis | crea tu cuenta gratis | creá tu cuenta | cree una cuenta | ya sos suscriptor |
    ya es suscriptor | ya tienes cuenta | ya tenés cuenta | ya tiene cuenta | ya tienes una cuenta |
    ya estás registrado | no tienes cuenta | no tenés cuenta | no eres suscriptor | aún no eres suscriptor |
    todavía no eres suscriptor | aún no tienes cuenta | ya estoy suscrito | ya tengo cuenta | ya tengo una cuenta |
    has alcanzado el límite | alcanzaste el límite | has leído todos tus artículos | te quedan 2 artículos |
    te queda 1 artículo | tu suscripción | tu cuenta no incluye | pruébalo gratis | prueba 1 mes gratis |
    elige tu plan | elegí tu plan | elija su plan | ver planes de suscripción | ver suscripciones |
    conoce nuestros planes | lee la edición impresa | consulta la edición impresa | edición impresa de hoy |
    ver edición impresa | descarga la edición | descarga nuestro ebook | descarga nuestro e-book |
    descarga nuestra guía | descarga el informe completo | descarga el ebook | descargá nuestra app |
    descargue nuestra aplicación | bajate la app | inscríbete al webinar | reserva tu plaza | reserva tu lugar |
    escucha nuestro podcast | escuchá nuestro podcast | escuche nuestro podcast | escúchanos en spotify |
    hacé tu aporte | hacé una donación | haz tu aporte | donar ahora | tu donación | tu aporte |
    cada donación cuenta | cada aporte cuenta | apoyá el periodismo | apoye el periodismo | apoyá nuestro periodismo |
    ayudanos a seguir | ayúdenos a seguir | únete a nuestra comunidad de | sumate a nuestra comunidad |
    somos un medio independiente | este medio es posible gracias | si valoras el periodismo |
    el periodismo independiente necesita | el periodismo de calidad cuesta | participa en nuestro sorteo |
    participa en el sorteo | te reenviaron este correo | te han reenviado esta newsletter | si te han reenviado
  `),
  promoPhrase: phrases(`
    suscríbete a nuestro boletín | suscríbete a nuestra newsletter | suscríbete a la newsletter |
    suscríbete a nuestro canal | suscríbete al boletín | suscríbase a nuestro boletín | suscríbete y recibe |
    nuestro boletín de noticias | nuestro boletín semanal | nuestro boletín diario | en tu bandeja de entrada |
    en su bandeja de entrada | directamente en tu correo | darte de baja en cualquier momento | puedes darte de baja |
    darse de baja en cualquier momento | cancelar tu suscripción | introduce tu correo electrónico |
    ingresa tu correo electrónico | dirección de correo electrónico para suscribirte |
    recibir avisos de nuevas entradas | recibir notificaciones de nuevas | para suscribirte a este blog |
    no te pierdas ninguna noticia | descarga nuestra app | descarga la app | descarga nuestra aplicación |
    para seguir leyendo | para continuar leyendo | contenido exclusivo para suscriptores | exclusivo para suscriptores |
    solo para suscriptores | regístrate gratis | crea tu cuenta gratis | inicia sesión o regístrate | hazte suscriptor |
    apoya el periodismo independiente | apoya nuestro periodismo | haz una donación | enlaces de afiliados |
    enlaces de afiliado | como afiliado de amazon | comisión por las compras | sin coste adicional |
    sin costo adicional | acepto la política de privacidad | he leído y acepto la política | acepto recibir |
    los términos y condiciones y la política | gracias por suscribirte | haz clic aquí para suscribirte |
    gracias por leernos | suscríbete a nuestro newsletter | suscríbete al newsletter | suscribite a nuestro newsletter |
    apúntate a nuestra newsletter | apúntate a la newsletter | nuestra newsletter | nuestro newsletter |
    nuestro boletín | nuestra lista de correo | en tu correo electrónico | en tu e-mail | en tu buzón |
    en su correo electrónico | directo a tu correo | descargá nuestra app | exclusiva para suscriptores |
    exclusivos para suscriptores | sólo para suscriptores | para seguir leyendo este artículo | seguir leyendo con |
    hazte premium | acceso a todos los contenidos | acceso a todo el contenido | ya eres suscriptor |
    ya soy suscriptor | ¿ya eres suscriptor | inicia sesión aquí | inicia sesión para | hazte socio | hazte socia |
    apoya el periodismo | apoya nuestro trabajo | apoyar nuestro trabajo | gracias al apoyo de nuestros |
    gracias a nuestros socios | con tu donación | con tu aportación | periodismo independiente necesita |
    invítame a un café | invitarme a un café | cancela cuando quieras | darte de baja cuando quieras |
    enlaces de afiliación | enlace de afiliado | enlaces afiliados | enlace afiliado | recibimos una comisión |
    recibo una comisión | ganar una pequeña comisión | ningún coste adicional | ningún coste extra |
    sin coste adicional para ti | sin costo adicional para ti | programa de afiliados de amazon | afiliado de amazon |
    obtengo ingresos por las compras | política de privacidad y los términos | recibir comunicaciones comerciales |
    recibir el boletín | recibir newsletters | no hacemos spam | nada de spam | prometemos no enviar spam |
    ya eres suscriptor? inicia sesión | ya tienes cuenta? inicia sesión | ya tienes una cuenta? inicia sesión |
    no tienes cuenta? regístrate | eres suscriptor? inicia | cancelá cuando quieras | cancele cuando quiera |
    sin compromiso de permanencia | date de baja cuando quieras | en todas las plataformas de podcast |
    en tu plataforma de podcast favorita | donde escuches tus podcasts | donde escuchas tus podcasts |
    podemos recibir una comisión | podemos ganar una comisión | sin coste extra para ti | lleguen a tu correo |
    directo en tu correo |
    dejarnos una pequeña comisión | dejarnos una comisión | nos dejan una pequeña comisión |
    nos deja una pequeña comisión |
    artículos gratis este mes | artículos gratuitos este mes | artículos gratis restantes
  `),
  copyrightPhrase: phrases(`
    todos los derechos reservados | derechos reservados | reservados todos los derechos | algunos derechos reservados |
    prohibida su reproducción | prohibida la reproducción | prohibida la reproducción total o parcial |
    queda prohibida la reproducción | queda prohibida toda reproducción | queda prohibida su reproducción |
    prohibida su reproducción total o parcial | sin autorización previa | sin la autorización previa |
    sin el permiso expreso | sin autorización expresa | sin permiso por escrito | bajo una licencia creative commons |
    bajo licencia creative commons | licencia creative commons | reconocimiento-nocomercial | copyright © |
    © copyright | publicado bajo licencia | funciona con wordpress | funciona gracias a wordpress |
    con la tecnología de blogger | con tecnología de blogger | desarrollado por wordpress |
    todos los derechos están reservados | prohibida toda reproducción | se prohíbe la reproducción |
    queda expresamente prohibida | creado con wordpress | © efe
  `),
  noticePhrase: phrases(`
    prohibida su reproducción | se permite la reproducción | citando la fuente | citar la fuente |
    siempre que se cite la fuente | mencionando la fuente | las opiniones expresadas | las opiniones vertidas |
    no reflejan necesariamente | no refleja necesariamente | no representan necesariamente |
    no necesariamente reflejan | no necesariamente representan | no necesariamente coincide |
    son responsabilidad exclusiva | es responsabilidad exclusiva | son responsabilidad de sus autores |
    son de exclusiva responsabilidad | no se responsabiliza de | no se hace responsable de las opiniones |
    no constituye asesoramiento | no constituye una recomendación de inversión | no sustituye el consejo médico |
    no sustituye la consulta | con fines meramente informativos | con fines informativos y |
    este artículo se publicó originalmente | este artículo fue publicado originalmente |
    artículo publicado originalmente | apareció primero en | la entrada se publicó | se publicó primero en |
    este texto fue publicado originalmente | lea el original | lee el original | con información de agencias |
    esta noticia ha sido elaborada | más información sobre nuestras políticas | información facilitada por terceros |
    queda prohibida la reproducción | prohibida la reproducción | las opiniones expresadas en este |
    las opiniones expresadas por | las opiniones expresadas son | son responsabilidad de su autor |
    es responsabilidad de su autor | es de exclusiva responsabilidad | son de responsabilidad exclusiva |
    no representa necesariamente | no necesariamente refleja | no necesariamente coinciden |
    no necesariamente comparte | no comparte necesariamente | no comparten necesariamente |
    no nos hacemos responsables | no nos responsabilizamos | no constituyen asesoramiento |
    no constituyen una recomendación | no constituye consejo | no debe considerarse asesoramiento |
    no debe interpretarse como asesoramiento | no es un consejo de inversión | asesoramiento financiero ni |
    no sustituye el consejo | no sustituye al médico | no sustituyen la consulta | no sustituyen el consejo |
    no reemplaza la consulta | no reemplaza el diagnóstico | no tenemos la facultad de hacer un diagnóstico |
    fines meramente informativos | fines informativos únicamente | únicamente con fines informativos |
    únicamente informativo | carácter meramente informativo | te invitamos a acudir a un médico |
    te invitamos a acudir a un psicólogo | este artículo fue publicado por primera vez |
    este artículo se publicó por primera vez | este artículo apareció | este artículo apareció originalmente |
    este artículo apareció primero | este artículo es una traducción | este artículo ha sido traducido |
    este artículo fue traducido | este artículo ha sido actualizado | este artículo fue actualizado |
    este artículo ha sido elaborado | este artículo ha sido patrocinado | este texto se publicó originalmente |
    este contenido se hizo con | este contenido fue hecho con | esta nota fue publicada |
    esta nota fue publicada originalmente | esta nota fue actualizada | esta historia fue publicada originalmente |
    esta historia fue actualizada | esta columna fue publicada | esta entrevista fue publicada |
    la entrada aparece primero en | publicado originalmente en | publicado originalmente por |
    originalmente publicado en | lea el artículo original | lee el artículo original | puede leer el original |
    puede leer la versión original | con asistencia de inteligencia artificial |
    con herramientas de inteligencia artificial y | traducido por inteligencia artificial | revisado por un editor |
    revisado por un periodista | una versión anterior de este artículo | una versión previa de este artículo |
    una versión anterior de esta nota | en una versión anterior de este | en una versión previa de este |
    una primera versión de este artículo | pedimos disculpas por el error | si has detectado un error |
    si encuentras un error | si ha detectado un error | si detectas un error | si ves un error | ¿has visto un error |
    ¿has encontrado un error | ¿encontraste un error | ¿encontró un error | envíanos un correo a |
    puede ponerse en contacto con la redacción | se prohíbe su reproducción | citando siempre la fuente |
    contenido patrocinado por | no ha participado en la elaboración | firmas, grupos o entidades |
    remitidos por las agencias | criterios de the trust project | política de correcciones | 016 es gratuito |
    no deja rastro en la factura | con ayuda de inteligencia artificial y revisado |
    revisado por nuestro equipo editorial | en una primera versión de esta | lamentamos el error y |
    pedimos disculpas a los lectores | son responsabilidad de quien las emite | no compromete la opinión |
    no coinciden necesariamente | no coincide necesariamente | la redacción no ha participado |
    la redacción no participa | sin la participación de la redacción | ajeno a la redacción |
    elaborado por el departamento comercial | republicado con permiso | reproducido con autorización |
    reproducido con permiso | bajo licencia creative commons | no reemplaza el consejo | jugar con responsabilidad |
    juega con responsabilidad |
    este artículo tiene más de | esta noticia tiene más de | este artículo fue publicado hace más de
  `),
  noticeLead: phrases(`
    aviso legal | aviso | nota del editor | nota de la redacción | nota de redacción | nota editorial | nota del autor |
    nota de la autora | nota del traductor | n. de la r | n. del e | descargo de responsabilidad |
    exención de responsabilidad | fe de erratas | fe de errores | derechos de autor |
    este artículo se publicó originalmente | este artículo fue publicado | este artículo fue publicado originalmente |
    este artículo apareció | este artículo ha sido actualizado | este contenido está protegido |
    este texto fue publicado | esta nota fue publicada | esta entrada fue publicada en | esta entrada se publicó en |
    esta noticia ha sido | las opiniones expresadas | las opiniones vertidas | los artículos de opinión |
    los comentarios publicados | los textos publicados | publicado originalmente en | publicado originalmente |
    artículo publicado originalmente en | artículo publicado en | publicado con autorización |
    reproducido con autorización | prohibida la reproducción | prohibida su reproducción | queda prohibida |
    se prohíbe la reproducción | se autoriza la reproducción | se permite la reproducción | esta obra está bajo |
    conflicto de intereses | el autor declara | los autores declaran | si encuentras un error |
    si detectas algún error | ¿has encontrado un error | nota de los editores | nota de la editora | nota aclaratoria |
    nota al lector | nota de transparencia | nota de la r | n. de r | n. del a | n. del t | aclaratoria |
    aclaración de la redacción | fe de errata | advertencia legal | aviso de riesgo | aviso de responsabilidad |
    aviso de copyright | advertencia de riesgo | renuncia de responsabilidad | cláusula de exención de responsabilidad |
    disclaimer | cláusula de divulgación | declaración de intereses | declaración de conflicto de intereses |
    conflictos de intereses | copyright | este artículo se publicó | este artículo es una traducción |
    este artículo es una versión | este artículo es meramente informativo | este artículo es un extracto |
    este artículo es reproducido | este artículo ha sido traducido | este artículo ha sido elaborado |
    este artículo ha sido patrocinado | este artículo fue traducido | este artículo fue originalmente |
    este artículo fue actualizado | este artículo no constituye | este artículo no sustituye | este artículo está bajo |
    este artículo forma parte de la serie | este artículo apareció originalmente | este texto se publicó |
    este texto es un extracto | este texto apareció | este texto ha sido publicado |
    este texto forma parte de la serie | este post fue publicado | este post es patrocinado |
    este post está patrocinado | este contenido es ofrecido | este contenido es patrocinado | este contenido está bajo |
    este contenido no debe | este contenido se publicó | esta entrada fue publicada | esta entrada se publicó |
    esta entrada está patrocinada | esta noticia ha sido elaborada | esta noticia fue publicada |
    esta nota fue publicada originalmente | esta nota fue actualizada | esta historia fue publicada |
    esta columna fue publicada | esta columna es responsabilidad | esta es una columna de opinión |
    esta entrevista fue publicada | este medio no se | este blog no se hace | esta es una traducción |
    las opiniones publicadas | las opiniones aquí | los puntos de vista expresados | los artículos firmados |
    los contenidos publicados | la información presentada en | el contenido de esta columna | el presente artículo es |
    el presente artículo tiene | el artículo original se puede leer | la autora declara | publicado originalmente por |
    publicado por primera vez en | originalmente publicado en | aparecido originalmente |
    artículo publicado originalmente | artículo originalmente publicado | artículo patrocinado | artículo reproducido |
    republicado con | traducido de | traducido del inglés | versión original en | lea el artículo original |
    lee el artículo original | si has detectado un error | si encuentras algún error | si encuentra un error |
    si detecta un error | ¿has visto un error | ¿encontraste un error | ¿has detectado | ¿ves un error |
    ¿crees que hay un error | ¿encontró un error | reporta un error | un error en la noticia |
    traducción automática de | traducido automáticamente | traducido con ia | traducido por ia |
    traducido con inteligencia artificial | esta traducción fue | esta traducción ha sido | este resumen fue |
    este resumen ha sido | resumen generado por ia | resumen generado con ia | este texto ha sido traducido |
    este texto fue traducido | este artículo fue generado | este artículo ha sido generado |
    este artículo fue redactado con | este contenido fue generado | este contenido ha sido generado |
    este contenido fue patrocinado | este contenido ha sido patrocinado | este es un contenido patrocinado |
    esto es un contenido patrocinado | este es un artículo de opinión | este es un comunicado |
    este artículo contiene enlaces | este artículo puede contener enlaces | este artículo incluye enlaces |
    este artículo ha sido corregido | este artículo fue corregido | este artículo ha sido modificado |
    esta nota ha sido actualizada | esta nota fue corregida | esta entrevista fue editada |
    esta entrevista ha sido editada | corrección de la redacción | nota de corrección | nota de la traductora |
    cómo ganamos dinero | cómo probamos | las columnas de opinión | la opinión expresada | si encontraste un error |
    si has encontrado un error | si detectas un error | encontraste un error | has encontrado un error |
    encontró un error | has visto un error | viste algún error |
    corrección
  `),
  sourceLead: phrases(`
    fuente | fuentes | fuente original | fuente de la noticia | fuente de información | fuente consultada | vía |
    visto en | con información de | publicado originalmente en | publicado en | artículo original |
    artículo original en | noticia original | tomado de | extraído de | texto tomado de | origen | agencias |
    publicado por primera vez en | enlace original | fuentes consultadas | fuente de la información |
    fuente del artículo | fuente imagen | fuente de imagen | fuente foto | fuente fotos | fuente y foto |
    fuente e imagen | fuente / foto | con información del | con información tomada de | con datos de | con agencias |
    con informaciones de | con reportes de | publicado originalmente por | nota original | texto original |
    link original | nota de prensa | boletín de prensa | con información de agencias | con aportes de |
    originalmente publicado en | comunicado de prensa de
  `),
  editorLead: phrases(`
    editor | editora | editado por | edición | edición de | redacción | redactor | redactora | revisado por | revisión |
    corrección | corregido por | traducción | traducido por | traducción de | traductor | traductora |
    editor responsable | editora responsable | coordinación | producción | verificado por | revisado médicamente por |
    publicado por | editor jefe | editor en jefe | editora en jefe | editor web | editado y publicado por |
    redacción web | redacción digital | redacción y edición | redacción y fotos | redactado por | redactor responsable |
    redactor jefe | director editorial | coordinación editorial | corrección de estilo | corrección de textos |
    corrector | correctora | revisado y aprobado por | revisado clínicamente por | revisión médica |
    revisión y edición | artículo revisado por | artículo verificado por | verificado y aprobado por | validado por |
    contenido revisado por | comprobado por | actualizado por | traducción y edición | traducido del inglés por |
    traducido al español por | maquetación | diagramación | con la colaboración de | con la colaboración especial de |
    colaboraron en esta nota | colaboró en esta nota | contribuyeron a este | investigación y textos |
    textos y edición | entrevista realizada por | responsable de redacción | edición y redacción | edición de texto |
    edición de video | edición de vídeo | edición de fotografía | edición fotográfica | editado y traducido por |
    escrito y editado por | reporteo | reporteo de | reportería | investigación de | texto y fotos |
    texto y fotos de | textos y fotos | fotos y texto | traducción al español | traducción al español de |
    traducido del francés por | traducido del portugués por | traducción del inglés | traducción del inglés de |
    corrector de estilo | verificación de datos | médicamente revisado por | colaboró con este reportaje |
    con reporte de | con reporteo de | reporte adicional de | reporte de | visualización de datos | locución |
    producción de |
    con información de | con información de agencias | con datos de
  `),
  tagsLead: phrases(`
    etiquetas | etiqueta | etiquetado | etiquetada | etiquetado como | etiquetado con | etiquetas de la noticia | tags |
    tag | temas | tema | temas relacionados | temas de la nota | en esta nota | en este artículo | palabras clave |
    palabra clave | categoría | categorías | categorias | archivado en | archivado bajo | archivada en | publicado en |
    publicado bajo | clasificado en | sección | etiquetada con | etiquetas de esta nota | etiquetas del artículo |
    temas de este artículo | temas tratados | temas del artículo | archivado como | publicado en la categoría |
    posteado en | más noticias sobre | conforme a los temas | temas de esta nota | temas en este artículo |
    más sobre estos temas | clasificado como | palabras claves | etiquetas relacionadas | otros temas
  `),
  bylineLead: phrases(`
    por | escrito por | publicado por | redactado por | enviado por | creado por | elaborado por | texto de | texto |
    textos | autor | autora | autores | autor/a | redacción | redacción por | redactor | redactora | periodista |
    entrevista de | reportaje de | un artículo de | artículo de | reseña de | columna de | por redacción |
    por la redacción | por nuestro corresponsal | por nuestra corresponsal | por nuestro enviado especial |
    por nuestra enviada especial | escrita por | publicada por | subido por | posteado por | texto por | textos de |
    texto y fotos | texto y foto | texto y fotografía | texto y fotografías | textos y fotos | textos y fotografías |
    texto e ilustraciones | texto e imágenes | texto / fotos | fotos y texto | un reportaje de | una entrevista de |
    entrevista por | una crónica de | una columna de | una nota de | un texto de | autor del artículo |
    autora del artículo
  `),
  dateLead: phrases(`
    publicado | publicado el | publicada el | publicado a las | fecha | fecha de publicación | fecha publicación |
    fecha de actualización | fecha de creación | actualizado | actualizado el | actualizada el | actualizado a las |
    actualización | última actualización | última modificación | modificado | modificado el | creado el | creado |
    posteado el | escrito el | enviado el | subido el | añadido el | publicación | editado el
  `),
  agoPhrase: phrases(`
    hace un momento | hace unos minutos | hace un minuto | hace una hora | hace unas horas | hace un día |
    hace una semana | hace un mes | hace un año | minutos atrás | minuto atrás | horas atrás | hora atrás |
    días atrás | día atrás | semanas atrás | meses atrás | años atrás | ayer | hoy | anteayer | justo ahora
  `),
  readingTimePhrase: phrases(`
    min de lectura | min. de lectura | mins de lectura | minutos de lectura | minuto de lectura | tiempo de lectura |
    tiempo estimado de lectura | tiempo de lectura estimado | minutos leyendo | lectura de | lectura estimada |
    tiempo aproximado de lectura | minutos para leer | tiempo de lectura aproximado | min. lectura | min lectura |
    minutos lectura | tiempo de escucha | escucha el artículo | escuchar el artículo | escuchar artículo |
    escucha este artículo | escuchar noticia | escuchar nota | escucha la noticia | escuchá la nota | leer en voz alta |
    reproducir audio | minutos de audio | minutos de escucha | min de escucha | min para leer | minutos en leer
  `),
  counterWord: phrases(`
    vistas | vista | visitas | visita | visto | visualizaciones | visualización | lecturas | lectura | leído |
    veces leído | comentarios | comentario | respuestas | respuesta | compartidos | compartidas | compartido |
    compartir | me gusta | votos | voto | valoraciones | seguidores | descargas | impresiones | reacciones | clics |
    reproducciones
  `),
  homeLead: phrases(`
    inicio | portada | home | página principal | página de inicio | estás aquí | estas aquí | está aquí |
    usted está aquí | usted está en | se encuentra usted aquí | te encuentras en | ubicación actual | ir a inicio |
    volver al inicio
  `),
  menuLine: phrases(`
    saltar al contenido | saltar al contenido principal | saltar a contenido | saltar a la navegación |
    saltar a navegación | ir al contenido | ir al contenido principal | ir a la navegación |
    pasar al contenido principal | menú | menú principal | menú de navegación | menú secundario | abrir menú |
    cerrar menú | mostrar menú | ocultar menú | alternar menú | alternar navegación | navegación principal |
    navegación de entradas | navegación de la entrada | navegador de artículos | buscar | buscar en |
    buscar en este blog | buscar en el sitio | buscar por | buscador | búsqueda | búsqueda avanzada | ingresar |
    iniciar sesión | inicia sesión | iniciar sesion | inicio de sesión | acceder | cerrar sesión | registrarse |
    regístrate | registrate | registrarme | crear cuenta | crear una cuenta | crea una cuenta | crear cuenta nueva |
    mi cuenta | mi perfil | mis datos | mis pedidos | mi carrito | carrito | carrito de compra |
    carrito de compras | ver carrito | añadir al carrito | agregar al carrito | finalizar compra | lista de deseos |
    tu carrito está vacío | olvidé mi contraseña | ¿olvidaste tu contraseña | ¿has olvidado tu contraseña |
    ¿olvidó su contraseña | recuperar contraseña | recordar contraseña | recuérdame | recordarme | quiénes somos |
    quienes somos | sobre nosotros | acerca de nosotros | contáctanos | contactanos | contáctenos |
    contacta con nosotros | contacte con nosotros | formulario de contacto | aviso legal | avisos legales |
    aviso de privacidad | política de privacidad | políticas de privacidad | politica de privacidad |
    política de cookies | politica de cookies | políticas de cookies | política editorial |
    política de protección de datos | protección de datos | términos y condiciones | terminos y condiciones |
    términos de uso | términos de servicio | condiciones de uso | condiciones generales | condiciones de servicio |
    condiciones legales | configuración de cookies | configurar cookies | preferencias de cookies |
    configuración de privacidad | mapa del sitio | mapa web | mapa de sitio | mapa del web | accesibilidad web |
    anúnciate | anúnciese | anuncie aquí | anuncia con nosotros | publicita aquí | publicidad en este sitio |
    tarifas publicitarias | trabaja con nosotros | trabajá con nosotros | trabaje con nosotros | únete a nosotros |
    suscripciones | suscríbete | suscribirse | suscribite | newsletter | newsletters | boletín | boletines |
    boletín de noticias | hemeroteca | rss | canal rss | feed de entradas | feed de comentarios | fuente rss |
    síguenos | síguenos en | atención al cliente | atención al lector | atención al suscriptor |
    preguntas frecuentes | centro de ayuda | edición impresa | edición digital | versión impresa | versión móvil |
    versión de escritorio | ver todo | ver todos | ver todas | ver más | ver todas las noticias | cargar más |
    mostrar más | volver | volver al inicio | volver arriba | volver a la portada | ir arriba | inicio |
    página principal | página de inicio | página no encontrada | elegir mes | elegir categoría |
    elegir la categoría | selecciona un idioma | seleccionar idioma | elige tu idioma | cambiar idioma |
    mis favoritos | hazte socio | hazte suscriptor | clasificados | canal de denuncias | libro de reclamaciones |
    defensor del lector | archivos del blog | nube de etiquetas | blogs amigos | mapa del portal |
    portal de transparencia | iniciar sesión / registrarse | iniciar sesión con google | iniciar sesión con facebook
  `),
  commentLine: phrases(`
    deja un comentario | deja tu comentario | dejar un comentario | dejar comentario | deja una respuesta |
    deja tu respuesta | dejar una respuesta | dejar respuesta | deje un comentario | deje su comentario |
    deja un comentario cancelar la respuesta | deja una respuesta cancelar la respuesta | cancelar respuesta |
    cancelar la respuesta | publicar un comentario | publicar comentario | publicar el comentario |
    publicar comentario en la entrada | enviar comentario | enviar un comentario | escribe un comentario |
    escribe tu comentario | escribe tu comentario aquí | escribir un comentario | escribir comentario |
    escriba su comentario | añadir comentario | añadir un comentario | agregar comentario | agregar un comentario |
    agrega un comentario | añade un comentario | añadir nuevo comentario | haz un comentario | comentar | comenta |
    comenta esta noticia | comenta este artículo | comentario | comentarios | 0 comentarios | 1 comentario |
    sin comentarios | no hay comentarios | no hay comentarios todavía | aún no hay comentarios |
    todavía no hay comentarios | sé el primero en comentar | se el primero en comentar | sé el primero en opinar |
    sea el primero en comentar | sé el primero en dejar un comentario | los comentarios están cerrados |
    comentarios cerrados | comentarios desactivados | los comentarios están desactivados |
    los comentarios están deshabilitados | ver comentarios | ver todos los comentarios | ver los comentarios |
    mostrar comentarios | ocultar comentarios | leer comentarios | ver más comentarios | cargar más comentarios |
    cargar comentarios | últimos comentarios | comentarios recientes | responder | responder cancelar | tu comentario |
    su comentario | tu nombre | tu email | tu correo electrónico | nombre * | correo electrónico * |
    nombre (obligatorio) | comentario * | únete a la conversación | únete a la discusión |
    participa en la conversación | inicia sesión para comentar | inicie sesión para comentar |
    inicia sesión para dejar un comentario | inicie sesión para escribir comentarios |
    inicie sesión o regístrese para comentar | accede para comentar | regístrate para comentar |
    regístrate para responder | debes iniciar sesión para comentar | debes iniciar sesión para escribir un comentario |
    lo siento, debes estar conectado para publicar un comentario | tienes que iniciar sesión para comentar |
    tu dirección de correo electrónico no será publicada | los campos obligatorios están marcados con |
    recibir un email con los siguientes comentarios a esta entrada | recibir un email con cada nueva entrada |
    normas de participación | normas para comentar | reportar comentario | denunciar comentario |
    suscribirse a: enviar comentarios (atom) | comentarios de la entrada (atom) | deja tu opinión |
    deja aquí tu comentario | deja un comentario cancelar respuesta | deja una respuesta cancelar respuesta |
    déjanos tu comentario | déjanos un comentario | déjanos tu opinión | deje una respuesta | dejá tu comentario |
    dejá un comentario | dejanos tu comentario | cancelar | escribe aquí tu comentario | escriba un comentario |
    escribí tu comentario | escribir una reseña | añade tu comentario | agregue un comentario | publica un comentario |
    publicar un comentario en la entrada | enviar respuesta | hacer un comentario | comentar noticia |
    comentar esta noticia | comentar este artículo | comentar artículo | comenta la noticia | comentá esta nota |
    coméntalo | comente este artículo | comentarios (0) | comentarios: 0 | un comentario | ningún comentario |
    no hay comentarios aún | aún sin comentarios | sé el primero en comentar este artículo |
    sea el primero en comentar esta noticia | sea el primero en desahogarse, comentando |
    sé la primera persona en comentar | comentarios deshabilitados | los comentarios para este artículo están cerrados |
    ver 0 comentarios | leer los comentarios | más comentarios | todos los comentarios | comentarios de los lectores |
    comentarios de lectores | comentarios de facebook | comentarios antiguos | comentarios más antiguos |
    comentarios más recientes | comentarios más nuevos | comentarios destacados | más antiguos primero |
    más recientes primero | responder a | responder a este comentario | 0 respuestas | participa en el debate |
    únete al debate | normas de la comunidad | normas de uso | normas de comentarios | opina sobre esta noticia |
    da tu opinión | danos tu opinión | dinos tu opinión | tu opinión importa | cuéntanos tu opinión |
    cuéntanos qué opinas | iniciar sesión para comentar | inicia sesión para responder |
    inicia sesión o regístrate para comentar | accede para responder | accede para dejar un comentario |
    acceder para comentar | debes iniciar sesión para publicar un comentario | debes estar conectado para comentar |
    debes estar registrado para comentar | tu comentario * | tu nombre * | nombre* | nombre (requerido) |
    correo electrónico* | correo electrónico (requerido) | email * | e-mail * | comentario* |
    tu correo electrónico no será publicado | su dirección de correo electrónico no será publicada |
    los campos obligatorios están marcados con * | los campos necesarios están marcados * | campos obligatorios |
    * campos obligatorios | recibir un correo electrónico con los siguientes comentarios a esta entrada |
    recibir un correo electrónico con cada nueva entrada | avísame de nuevos comentarios |
    notificarme los nuevos comentarios por correo electrónico | reportar abuso | suscribirse a los comentarios |
    cargando comentarios | mostrar más comentarios | ir a los comentarios | ir a comentarios | ver respuestas |
    ocultar respuestas | más votados | mejor valorados | más valorados | normas de los comentarios |
    política de comentarios | iniciá sesión para comentar | suscríbete para comentar |
    solo los suscriptores pueden comentar | comentario eliminado | este comentario ha sido eliminado |
    este comentario fue eliminado | caracteres restantes
  `),
  commentPhrase: phrases(`
    tu dirección de correo electrónico no será publicada | su dirección de correo electrónico no será publicada |
    tu correo electrónico no será publicado | los campos obligatorios están marcados |
    los campos necesarios están marcados | campos obligatorios están marcados con |
    guarda mi nombre, correo electrónico | guardar mi nombre, correo electrónico |
    en este navegador para la próxima vez que comente | para la próxima vez que comente | debes iniciar sesión para |
    debes estar conectado para | debes estar registrado para | tienes que iniciar sesión | inicia sesión para comentar |
    inicie sesión para comentar | para publicar un comentario | para escribir un comentario | para dejar un comentario |
    sé el primero en comentar | sea el primero en comentar | los comentarios están cerrados |
    los comentarios están desactivados | este sitio usa akismet | este sitio utiliza akismet | para reducir el spam |
    cómo se procesan los datos de tus comentarios | en los comentarios abajo | déjanos tu comentario |
    déjanos un comentario | déjame un comentario | deja tu comentario | cuéntanos en los comentarios |
    cuéntamelo en los comentarios | déjalo en los comentarios | recibir un email con | los comentarios publicados son |
    comentarios publicados son responsabilidad | se reserva el derecho de eliminar |
    nos reservamos el derecho de eliminar | serán eliminados los comentarios | normas de la comunidad |
    notificarme los nuevos comentarios | recibe un correo electrónico con los nuevos comentarios |
    dirección de correo electrónico no será | correo electrónico no será publicad | campos obligatorios están |
    campos necesarios están | los campos requeridos están | en este navegador para la próxima vez |
    la próxima vez que comente | la próxima vez que haga un comentario | para poder comentar |
    para enviar un comentario | para comentar debes | necesitas iniciar sesión para | comentarios están deshabilitados |
    aprende cómo se procesan los datos de tus comentarios | cómo se procesan los datos de tus | déjanos tu opinión |
    déjame tu comentario | déjanoslo en los comentarios | deja tus comentarios | dejanos tu comentario |
    cuéntanoslo en los comentarios | cuéntame en los comentarios | cuéntanos tu experiencia en |
    cuéntanos qué te parece | dinos en los comentarios | dime en los comentarios | en los comentarios de abajo |
    en la sección de comentarios | en la caja de comentarios | aquí abajo en los comentarios |
    te leemos en los comentarios | os leo en los comentarios | nos leemos en los comentarios | espero tus comentarios |
    esperamos tus comentarios | puedes dejar un comentario | puedes dejarnos un comentario |
    no dudes en dejar un comentario | no dudes en dejarnos | no dudes en comentar |
    su comentario está pendiente de moderación | tu comentario está pendiente de moderación |
    tu comentario está a la espera | pendiente de moderación | a la espera de moderación |
    los comentarios son moderados | los comentarios serán moderados | nos reservamos el derecho a eliminar |
    se reserva el derecho a eliminar | normas de participación | comentarios están moderados |
    comentarios están sujetos a moderación | comentario será publicado | comentario será visible |
    comentario está pendiente | para comentar es necesario | para comentar en esta noticia | para comentar necesitas |
    debe iniciar sesión para comentar | debés iniciar sesión | los comentarios de esta noticia están |
    los comentarios de este artículo están | los comentarios realizados son de | mantén el respeto en
  `),
  creditLead: phrases(`
    foto | fotos | foto de | fotos de | foto por | fotografía | fotografías | fotografía de | foto cortesía |
    foto cortesía de | foto de archivo | foto de portada | fotógrafo | fotógrafa | crédito | créditos |
    crédito de la foto | créditos de la imagen | crédito foto | créditos de las fotos | imagen | imágenes | imagen de |
    imagen cortesía | imagen de archivo | imagen de portada | imagen destacada | imagen principal |
    fuente de la imagen | imágenes de | ilustración | ilustraciones | ilustración de | infografía | gráfico |
    captura de pantalla | cortesía | cortesía de | archivo | vídeo | derechos de la imagen | getty images |
    composición | portada | fotos por | foto archivo | fotos de archivo | fotos cortesía | foto de cortesía |
    foto referencial | foto ilustrativa | foto portada | foto principal | foto destacada | foto cedida |
    foto cedida por | foto tomada de | foto vía | foto/video | foto y texto | fotos y vídeo | foto efe | foto afp |
    foto ap | foto reuters | foto europa press | foto © | © foto | créditos foto | crédito fotos | créditos fotos |
    crédito fotográfico | créditos fotográficos | crédito de la imagen | créditos de imagen | crédito imagen |
    créditos imagen | crédito de foto | créditos de foto | crédito de fotos | créditos de las imágenes | imagen por |
    imagen de cabecera | imagen de referencia | imagen ilustrativa | imagen referencial | imagen cedida | imagen vía |
    imagen generada con ia | imagen generada por ia | imagen creada con ia | imagen creada por ia | imagen de pixabay |
    imagen de unsplash | imagen de freepik | imágenes cortesía | imágenes cedidas | fuente de la foto |
    fuente de las imágenes | fuente imagen | fotografías de | fotografía por | fotografías por | fotografía cortesía |
    fotograma de | captura de vídeo | captura de video | ilustraciones de | ilustración por | ilustrador | ilustradora |
    viñeta de | dibujo de | infografías | infografía de | diseño de portada | cedida por | pie de foto | shutterstock |
    istock | unsplash | pixabay | pexels | freepik | depositphotos | europa press |
    imagen generada con inteligencia artificial | imagen generada por inteligencia artificial |
    ilustración generada con ia | foto de referencia | fotografía de archivo |
    foto gentileza | imagen satelital | imagen aérea |
    foto aérea | fotomontaje | montaje fotográfico | foto del autor | fotos del autor | foto de la autora |
    foto de redes sociales | foto redes sociales | fotograma
  `),
  cookiePhrase: phrases(`
    utilizamos cookies | usamos cookies | este sitio web utiliza cookies | este sitio utiliza cookies |
    este sitio usa cookies | este sitio web usa cookies | esta web utiliza cookies | esta web usa cookies |
    esta página web utiliza cookies | esta página utiliza cookies | nuestra web utiliza cookies |
    nuestro sitio web utiliza cookies | utiliza cookies propias | cookies propias y de terceros | usa cookies propias |
    utilizamos cookies propias y de terceros | acepta el uso de cookies | aceptas el uso de cookies | aceptas su uso |
    acepta su uso | aceptar todas las cookies | aceptar cookies | aceptar y cerrar | aceptar y continuar |
    rechazar todas las cookies | rechazar cookies | configurar cookies | configuración de cookies | gestionar cookies |
    gestionar el consentimiento | preferencias de cookies | ajustes de cookies | nuestra política de cookies |
    si continúa navegando | si continúas navegando | si sigues navegando | si continuas navegando |
    consideramos que acepta | consideramos que aceptas | para asegurar que damos la mejor experiencia |
    la mejor experiencia de usuario | la mejor experiencia en nuestra web | mejorar la experiencia del usuario |
    mostrarle publicidad relacionada con sus preferencias | analizar sus hábitos de navegación |
    dando su consentimiento para la aceptación | cambiar la configuración u obtener más información |
    esta página usa cookies | nosotros y nuestros partners | gestionar consentimiento | si sigue navegando |
    al continuar navegando | al seguir navegando | al navegar por este sitio | consideramos que acepta su uso |
    para mejorar tu experiencia de navegación | para mejorar su experiencia de navegación |
    para mejorar tu experiencia de usuario | para mejorar la experiencia de usuario |
    para ofrecerte la mejor experiencia | para ofrecerle la mejor experiencia |
    publicidad relacionada con sus preferencias | cookies técnicas | cookies analíticas | valoramos tu privacidad |
    valoramos su privacidad | tu privacidad es importante | su privacidad es importante
  `),
  adLine: phrases(`
    publicidad | anuncio | anuncio publicitario | anuncios google | anuncios de google | contenido patrocinado |
    contenido promocionado | contenido de marca | patrocinado | patrocinado por | enlaces patrocinados |
    artículo patrocinado | publicidad - sigue leyendo debajo | publicidad. sigue leyendo abajo |
    publicidad - continúe leyendo | continúa después de la publicidad | la nota continúa después de la publicidad |
    sigue leyendo después del anuncio | el artículo continúa después de la publicidad | el artículo continúa debajo |
    la noticia continúa debajo | continúa leyendo | continúe leyendo | sigue leyendo debajo | espacio publicitario |
    espacio patrocinado | - publicidad - | -publicidad- | - anuncio - | (publicidad) | [publicidad] | promocionado |
    branded content | — publicidad — | – publicidad – | -anuncio- | aviso publicitario | pauta publicitaria |
    contenido patrocinado por | contenidos patrocinados | contenido publicitario | contenido comercial |
    contenido de nuestros patrocinadores | patrocinados | promocionado por | enlace patrocinado | post patrocinado |
    entrada patrocinada | publirreportaje | publi-reportaje | publinota | infomercial |
    continúa leyendo después de la publicidad | sigue leyendo después de la publicidad |
    seguir leyendo después del anuncio | la noticia continúa después de la publicidad |
    la noticia sigue tras la publicidad | el artículo continúa tras la publicidad | la nota sigue abajo |
    continúa tras la publicidad | desplázate para seguir leyendo | desliza para seguir leyendo | scroll para continuar |
    scroll para seguir leyendo | cerrar publicidad | cerrar anuncio | saltar anuncio | saltar publicidad |
    ocultar publicidad | quitar publicidad | fin de la publicidad | reportar este anuncio |
    el artículo continúa después | la nota continúa después | sigue leyendo abajo |
    desplázate para continuar leyendo | omitir anuncio | publicidad no solicitada | espacio contratado |
    contenido para marcas | contenido ofrecido por | contenido promocional | contenido pagado | contenido de pago |
    ofrecido por | presentado por | con el apoyo de | en colaboración con | en alianza con | publinoticia | remitido |
    inserción pagada | anunciante | contiene enlaces de afiliados |
    la noticia continúa tras la publicidad | la información continúa tras la publicidad |
    el texto continúa tras la publicidad
  `),
  tocHeading: phrases(`
    índice | indice | índice de contenidos | indice de contenidos | índice de contenido | índice del artículo |
    tabla de contenidos | tabla de contenido | contenidos | contenido del artículo | contenidos del artículo |
    en este artículo | en este post | en esta página | en esta entrada | en esta guía |
    en este artículo encontrarás | en este artículo hablaremos de | en este artículo veremos |
    qué encontrarás en este artículo | qué vas a encontrar en este artículo | contenidos [ocultar] |
    contenidos ocultar | índice ocultar | ocultar índice | mostrar índice | en este número | en esta edición |
    en este boletín | en este episodio | en esta nota | en este reportaje | contenidos de este artículo |
    contenido de este artículo | lo que encontrarás en este artículo | temas de este artículo | capítulos |
    ir a la receta | saltar a la receta
  `),
  furnitureLine: phrases(`
    volver arriba | volver al inicio | volver al principio | volver a la parte superior | ir arriba | volver |
    volver atrás | volver al listado | volver al blog | volver a noticias | ver original | ver artículo original |
    ver la noticia original | leer artículo original | leer el artículo original | leer artículo completo |
    leer el artículo completo | leer noticia completa | leer nota completa | leer completo | leer más | leer más » |
    leer menos | lee más | seguir leyendo | seguir leyendo → | continuar leyendo | continuar leyendo → | sigue leyendo |
    continúa leyendo | ver más | ver menos | ver todo | ver todas | ver galería | ver fotos | ver vídeo | ver video |
    ver imagen | ver en pantalla completa | mostrar más | mostrar menos | cargar más | cargar más noticias | cargando |
    cargando comentarios | espere por favor | ampliar | ampliar imagen | ampliar foto | clic para ampliar |
    haz clic para ampliar | haga clic para ampliar | pincha para ampliar | imagen anterior | imagen siguiente |
    foto anterior | foto siguiente | imprimir | imprimir página | imprimir esta página | versión imprimible |
    descargar pdf | descargar en pdf | descargar | enlace permanente | enlace corto | permalink | copiar enlace |
    tamaño de letra | tamaño de texto | tamaño de fuente | aumentar tamaño | reducir tamaño | aumentar texto |
    disminuir texto | ¿te ha resultado útil | ¿te resultó útil | ¿fue útil | ¿le ha resultado útil | ¿te ha sido útil |
    ¿fue útil este artículo | ¿te ha gustado este artículo | ¿te gustó este artículo | califica este artículo |
    valora este artículo | valora esta entrada | su navegador no soporta | tu navegador no soporta |
    tu navegador no soporta el elemento de video | su navegador no soporta html5 | escuchar | escuchar artículo |
    escucha este artículo | escucha la noticia | reproducir vídeo | pantalla completa | cerrar | cerrar ventana |
    cancelar | dejar de seguir | reportar error | reportar un error | informar de un error | notificar error |
    abrir en una ventana nueva | se abre en una ventana nueva | se abre en ventana nueva | traducir |
    seleccionar idioma | primera página | última página | página siguiente | página anterior | ir a la página |
    ver perfil | mostrar todo | versión para imprimir | versión pdf | descargar el pdf | descargar artículo |
    guardar como pdf | escuchar audio | escuchar el artículo | escuchar este artículo | escuchar nota |
    escuchar noticia | escucha el artículo | escuchá esta nota | reproducir video | ver el vídeo | ver el video |
    activar sonido | ampliar la imagen | haz click para ampliar | pulsa para ampliar | click para ampliar |
    ver galería de fotos | ver galería de imágenes | ver fotogalería | galería de fotos | galería de imágenes |
    ver todas las fotos | ver imágenes | ver foto | cerrar menú | ver todos | ver el original | ver artículo |
    ver artículo completo | ver noticia completa | ver nota completa | ver fuente | ver mapa | ver mapa más grande |
    ver en el mapa | leer más → | leer artículo | leer la noticia completa | lee el artículo completo | leer original |
    seguir leyendo » | más información | cargar más artículos | volver a inicio | volver a la portada |
    volver a la lista | regresar arriba | subir arriba | ↑ arriba | inicio de página |
    enlace permanente a este artículo | tamaño del texto | aumentar letra | disminuir letra | reducir letra |
    aumentar fuente | disminuir fuente | a+ a- | a- a+ | modo oscuro | modo lectura | modo nocturno |
    ¿te ha resultado útil este artículo | ¿te fue útil este artículo | ¿te ha sido útil este artículo |
    ¿le resultó útil | ¿te gustó la nota | ¿te gustó este contenido | valora este post | valorar artículo |
    vota este artículo | califica esta nota | puntúa este artículo | haz clic en una estrella para puntuarlo |
    haz clic en una estrella para puntuar | gracias por tu valoración | gracias por tu voto | gracias por votar |
    gracias por valorar | hasta ahora, ningún voto | reportar problema | informar error | avisar de un error |
    enviar corrección | sugerir corrección | sugerir una corrección | corregir noticia | seguir tema |
    seguir este tema | seguir autor | crear alerta | activar alertas | recibir alertas | abre en nueva ventana |
    abre en una nueva pestaña | horóscopo de hoy | el tiempo hoy | pronóstico del tiempo | cartelera de cine |
    crucigrama | sudoku | guía tv | programación tv | esquelas | farmacias de guardia | edición impresa |
    edición digital | versión móvil | versión de escritorio | tu navegador no soporta el elemento de vídeo |
    tu navegador no soporta el elemento de audio | activa javascript | por favor, activa javascript |
    desactiva tu bloqueador de anuncios | abrir imagen | abrir imagen en galería | cerrar galería | algo salió mal |
    algo ha salido mal | algo salió mal. inténtalo de nuevo | algo salió mal, inténtalo de nuevo |
    ups, algo salió mal | ups! algo salió mal | ha ocurrido un error | ocurrió un error | se ha producido un error |
    se produjo un error | ha ocurrido un error. inténtalo de nuevo más tarde | inténtalo de nuevo |
    inténtalo de nuevo más tarde | inténtelo de nuevo | inténtelo de nuevo más tarde | intentá de nuevo |
    vuelve a intentarlo | vuelva a intentarlo | reintentar | recargar página | recargar la página |
    contenido no disponible | este contenido no está disponible | este video no está disponible |
    este vídeo no está disponible | vídeo no disponible | video no disponible | no se pudo cargar el contenido |
    escuchá este artículo | escuchar la nota | escucha esta noticia | artículo en audio | nota en audio |
    reportar un error en esta nota | informar un error | notificar un error | comunicar error | encontraste un error |
    has encontrado un error | avísanos de un error | danos tu opinión | déjanos tu opinión |
    qué te pareció este artículo | qué te pareció la nota | qué te ha parecido este artículo |
    te ha gustado este artículo | te gustó este artículo | te gustó la nota | te ha resultado útil |
    te ha resultado útil este artículo | te resultó útil este artículo | te fue útil este artículo |
    le ha resultado útil esta página | fue útil esta información | fue útil esta página |
    esta página le ha resultado útil | te resultó útil esta información | le resultó útil esta información |
    calificá esta nota | califique este artículo | valora esta noticia | gracias por tus comentarios | copiar link |
    enlace copiado | link copiado | obtener enlace | volver a la nota | volver al artículo | ir al inicio |
    modo claro | alto contraste | versión para impresión | imprimir noticia | imprimir nota | imprimir artículo |
    aumentar tamaño de letra | reducir tamaño de letra | guardar para leer después | guardar artículo | leer más tarde |
    nota de prensa | comunicado de prensa | para difusión inmediata | para publicación inmediata |
    continúa leyendo después del anuncio | la noticia continúa después de la publicidad |
    la nota continúa después de la publicidad | sigue leyendo después del anuncio |
    continúa después de la publicidad
  `),
  furnitureLead: phrases(`
    leer artículo completo en | leer el artículo original | lea el artículo completo | ver original |
    ver artículo original | ver todas las entradas de | ver todas las entradas por | ver todos los artículos de |
    ver más artículos de | ver más publicaciones de | ver esta publicación en instagram | continuar leyendo |
    seguir leyendo | haz clic aquí para leer | haga clic aquí para leer | haz clic aquí para ver | enlace permanente |
    enlace permanente a | guarda el enlace permanente | guardar enlace permanente | enlace al artículo |
    url del artículo | url corta | enlace corto | url de trackback | tamaño de letra | tamaño de texto |
    número de visitas | veces visto | te ha resultado útil | ¿te ha resultado útil este | ¿te ha sido útil este |
    ¿fue útil esta | ¿te sirvió este | tu navegador no soporta | su navegador no soporta | para ver este vídeo |
    este vídeo no está disponible | escucha este artículo | escuchar este artículo | si encuentras un error |
    reportar un error | página 1 de | leer el artículo completo en | leer la noticia completa en |
    leer la nota completa en | leer noticia original | leer más en | lee el artículo completo | lee la nota completa |
    lea la nota completa | ver más en | ver publicación en instagram | una publicación compartida de |
    continúa leyendo en | sigue leyendo en | enlace original | esta entrada fue publicada en |
    añadir a marcadores el enlace | este artículo ha sido leído | visto veces | haz clic aquí para |
    haga clic aquí para | pincha aquí para | ¿te ha resultado | ¿fue útil | ¿encontraste un error |
    si no puedes ver el | si no puede ver el video | si no ves el vídeo | si no se muestra el |
    haz clic en la imagen para | haga clic en la imagen para | haz clic en la foto para | hacé clic en la imagen |
    clic en la imagen para | click en la imagen para | pincha en la imagen para | para ver este contenido |
    para visualizar este contenido | tu navegador está desactualizado | su navegador está desactualizado |
    tu navegador es antiguo | javascript está desactivado | javascript está deshabilitado | debes activar javascript |
    por favor, activa javascript | por favor, active javascript | habilita javascript | audio generado por |
    audio generado con | este audio fue generado | esta página fue actualizada | última actualización de la página |
    cómo citar este artículo | citar este artículo | califica este | calificá este | valora este artículo |
    puntúa este |
    contacto de prensa | contacto para prensa | contacto para medios
  `),
};
