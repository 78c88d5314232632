import { type Lexicon, phrases } from './lexicon.js';

/** Portuguese of Brazil and Portugal. */
export const por: Lexicon = {
  language: 'por',
  bioHeading: phrases(`
    sobre o autor | sobre a autora | sobre os autores | sobre o autor(a) | sobre o jornalista | sobre a jornalista |
    sobre o colunista | sobre mim | acerca do autor | o autor | a autora | os autores | autor | autora | autores |
    biografia do autor | perfil do autor | quem sou | quem sou eu | conheça o autor | conheça a autora |
    escrito por | publicado por | postado por | redigido por | autor convidado | autor do artigo |
    sobre o escritor | sobre o redator |
    sobre o(a) autor(a) | sobre o/a autor/a | sobre a redatora | sobre a colunista | sobre o blogueiro |
    sobre o colaborador | sobre quem escreve | quem escreve | quem é o autor | quem escreveu | perfil da autora |
    biografia da autora | bio do autor | informações do autor | informações sobre o autor | mais sobre o autor |
    mais sobre a autora | autora do artigo | autor do texto | autora do texto | autor deste artigo |
    autora deste artigo | autora convidada | autor(a) | autor(es) | artigo escrito por | texto escrito por |
    matéria escrita por | nosso autor | nossa autora | nosso colaborador | nossa colaboradora | minibiografia |
    mini bio | minibio | nota biográfica | sobre o tradutor | sobre a tradutora | sobre o fotógrafo |
    sobre o convidado | sobre a convidada | sobre o apresentador | sobre a apresentadora | nosso especialista |
    nossa especialista | nossos especialistas | nossos autores | nosso colunista | nossa colunista |
    contacte o autor | contactar o autor | contato do autor | contato da autora | fale com o autor |
    fale com o repórter | texto e fotos
  `),
  bioLead: phrases(`
    sobre o autor | sobre a autora | acerca do autor | este artigo foi escrito por | este texto foi escrito por |
    este post foi escrito por | esta matéria foi escrita por | este conteúdo foi escrito por |
    este conteúdo foi produzido por | artigo escrito por | texto escrito por | post escrito por |
    este é um guest post de | este é um artigo convidado de | guest post de | guest post escrito por | o autor é |
    a autora é | os autores são | autor convidado | autora convidada | jornalista formado | jornalista formada |
    jornalista graduado | jornalista graduada | formado em jornalismo | formada em jornalismo | graduado em jornalismo |
    graduada em jornalismo | estudante de jornalismo | este artigo foi redigido por | este artigo foi produzido por |
    este texto foi produzido por | este guest post foi | conteúdo escrito por | conteúdo produzido por |
    as autoras são | o autor deste artigo é | a autora deste artigo é | o colunista é | a colunista é |
    jornalista e escritor | jornalista e escritora | jornalista com mais de | jornalista freelancer |
    jornalista especializado em | jornalista especializada em | jornalista, pós-graduado | jornalista, pós-graduada |
    jornalista, especialista em | jornalista, mestre em | formado em comunicação | formada em comunicação |
    formada em letras | formado em letras | graduada em comunicação | graduado em comunicação | bacharel em jornalismo |
    bacharel em comunicação | licenciado em jornalismo | licenciada em jornalismo | licenciada em comunicação |
    licenciado em ciências da comunicação | licenciada em ciências da comunicação | redator especializado |
    redatora especializada | redator freelancer | redatora freelancer | redator web | redatora web |
    este artigo foi traduzido por | as suas investigações centram-se | suas pesquisas concentram-se |
    sua pesquisa se concentra | suas áreas de pesquisa | suas áreas de interesse | suas áreas de atuação |
    as suas áreas de interesse | entre seus livros | entre os seus livros | entre suas publicações |
    entre as suas obras
  `),
  selfLead: phrases(`
    olá, sou | olá! sou | olá, eu sou | olá! eu sou | oi, eu sou | oi! eu sou | oi, sou | olá, meu nome é |
    olá! meu nome é | oi, meu nome é | oi! meu nome é | olá, o meu nome é | meu nome é | o meu nome é | me chamo |
    eu me chamo | chamo-me | sou jornalista | sou o fundador | sou a fundadora | sou autor do blog |
    sou autora do blog | sou criador do | sou criadora do | seja bem-vindo ao meu blog | bem-vindos ao meu blog |
    sejam bem-vindos ao meu blog |
    olá! o meu nome é | olá, chamo-me | olá! chamo-me | oi! sou | oi gente, eu sou | prazer, sou | prazer, eu sou |
    bem-vindo ao meu blog | bem-vinda ao meu blog | sou redator | sou redatora | sou blogueira | sou blogueiro |
    sou o autor do | sou a autora do | sou o criador do | sou a criadora do | sou fundador do | sou fundadora do |
    sou formado em | sou formada em | sou graduada em | sou graduado em | sou um apaixonado | sou uma apaixonada |
    sou o autor deste blog | sou a autora deste blog | criei este blog | criei o blog | olá, somos | olá! somos |
    oi, somos | oiê, eu sou | bem-vindas ao meu blog | bem-vindo ao meu cantinho
  `),
  roleWord: phrases(`
    jornalista | jornalistas | repórter | repórteres | correspondente | redator | redatora | redatores | redactor |
    redactora | redator-chefe | redatora-chefe | editor | editora | editor-chefe | editora-chefe | editor executivo |
    editora executiva | editor assistente | subeditor | subeditora | chefe de redação | chefe de reportagem | escritor |
    escritora | autor | autora | coautor | coautora | romancista | poeta | poetisa | cronista | contista | ensaísta |
    dramaturgo | dramaturga | roteirista | guionista | biógrafo | biógrafa | colunista | articulista | comentarista |
    comentador | comentadora | colaborador | colaboradora | blogueiro | blogueira | bloguer | blogger | youtuber |
    influenciador | influenciadora | podcaster | radialista | locutor | locutora | apresentador | apresentadora |
    crítico de cinema | crítica de cinema | tradutor | tradutora | revisor | revisora | fotógrafo | fotógrafa |
    fotojornalista | ilustrador | ilustradora | cartunista | designer | documentarista | cineasta | produtor |
    produtora | diretor | diretora | director | directora | assessor de imprensa | assessora de imprensa | professor |
    professora | docente | pesquisador | pesquisadora | investigador | investigadora | doutorando | doutoranda |
    mestrando | mestranda | historiador | historiadora | filósofo | filósofa | sociólogo | socióloga |
    cientista político | cientista política | economista | antropólogo | antropóloga | psicólogo | psicóloga |
    psicanalista | psiquiatra | terapeuta | médico | médica | pediatra | dermatologista | nutricionista | farmacêutico |
    farmacêutica | enfermeiro | enfermeira | fisioterapeuta | dentista | veterinário | veterinária | educador físico |
    educadora física | personal trainer | biólogo | bióloga | advogado | advogada | jurista | juiz de direito |
    engenheiro | engenheira | arquiteto | arquiteta | programador | programadora | desenvolvedor | desenvolvedora |
    analista | consultor | consultora | assessor | estrategista | empreendedor | empreendedora | empresário |
    empresária | fundador | fundadora | cofundador | cofundadora | sócio-fundador | ceo | diretor executivo |
    diretora executiva | palestrante | coach | mentor | mentora | pedagogo | pedagoga | copywriter |
    analista de conteúdo | produtor de conteúdo | produtora de conteúdo | estagiário | estagiária | chef | ativista |
    repórter especial | repórter fotográfico | repórter fotográfica | enviado especial | enviada especial |
    editor-executivo | editora-executiva | editora assistente | editor adjunto | editora adjunta | editor de conteúdo |
    editora de conteúdo | chefe de redacção | diretor de redação | diretora de redação | diretor-adjunto |
    analista político | analista política | crítico musical | crítico literário | crítica literária | argumentista |
    influenciador digital | influenciadora digital | influencer | criador de conteúdo | criadora de conteúdo |
    redator publicitário | redatora publicitária | assessor de comunicação | assessora de comunicação |
    analista de seo | analista de marketing | especialista em marketing | especialista em seo | publicitário |
    publicitária | relações públicas | chargista | designer gráfico | designer gráfica | professor titular |
    professora titular | professor associado | professora associada | professor adjunto | professora adjunta |
    professor universitário | professora universitária | professor catedrático | professora catedrática |
    professor auxiliar | professora auxiliar | professor emérito | politólogo | politóloga | linguista | geógrafo |
    geógrafa | neuropsicóloga | neurocientista | psicopedagoga | ginecologista | biomédico | biomédica | astrônomo |
    astrônoma | geólogo | consultor financeiro | consultora financeira | planejador financeiro |
    planejadora financeira | educador financeiro | educadora financeira | analista de investimentos | contador |
    contadora | contabilista | administrador de empresas | administradora de empresas | arquiteta e urbanista |
    especialista em tecnologia | profissional de educação física | instrutora de yoga | consultora de imagem |
    maquiadora | co-fundador | co-fundadora | sócia-fundadora | sócio-diretor | diretor-geral | diretora-geral |
    formador | formadora | divulgador científico | divulgadora científica | bibliotecário | bibliotecária | mochileiro |
    mochileira | cinegrafista | videomaker | videógrafo | infografista | caricaturista | pauteiro | trainee |
    demógrafo | demógrafa | urbanista | climatologista | meteorologista | virologista | epidemiologista |
    criminólogo | constitucionalista | penalista | tributarista | criminalista | osteopata
  `),
  bioPhrase: phrases(`
    escreve sobre | escreve para | escrevo sobre | já escreveu para | escreve no blog | colabora com | colaborou com |
    é colunista | é autor de | é autora de | é autor do livro | é autora do livro | autor de | autora de |
    autor do livro | autora do livro | autor dos livros | autora dos livros | coautor de | coautora de |
    publicou os livros | mora em | moro em | vive em | reside em | radicado em | radicada em | nascido em | nascida em |
    nasceu em | formado em | formada em | formado pela | formada pela | é formado em | é formada em | graduado em |
    graduada em | graduado pela | graduada pela | graduando em | graduanda em | é graduado em | é graduada em |
    licenciado em | licenciada em | bacharel em | se formou em | formou-se em | pós-graduado em | pós-graduada em |
    pós-graduação em | com mba em | mestre em | mestra em | mestrado em | doutor em | doutora em | doutorado em |
    doutor pela | doutora pela | doutorando em | doutoranda em | mestrando em | mestranda em | estudante de jornalismo |
    cursa jornalismo | estudou jornalismo | especialista em | especializado em | especializada em | especializou-se em |
    especialização em | com mais de 10 anos de experiência | com mais de 20 anos de experiência |
    anos de experiência em | anos de experiência na | experiência na área | vasta experiência em | atua como |
    atua na área | atua no mercado | atuou como | já atuou | já trabalhou | já trabalhou em | trabalha como |
    trabalhou como | trabalhou em | trabalhou no | passou por redações | com passagens por | passagens pelo |
    com passagem por | é jornalista | é repórter | é editor do | é editora do | é redator | é redatora | é editor de |
    é editora de | é professor de | é professora de | é professor da | é professora da | é professor na | leciona na |
    é pesquisador | é pesquisadora | é diretor da | é diretora da | é fundador da | é fundadora da | é fundador e |
    é fundadora e | fundador da | fundadora da | fundador do | fundadora do | cofundador da | é sócio da | é ceo da |
    é membro da | é advogado | é advogada | é médico | é médica | apaixonado por | apaixonada por | apaixonado pela |
    apaixonada pela | é apaixonado por | é apaixonada por | amante de | amante da | nas horas vagas |
    nos tempos livres | no tempo livre | em seu tempo livre | no seu tempo livre | adora viajar | gosta de escrever |
    adora escrever | ama viajar | mãe de dois | mãe de duas | pai de dois | pai de duas | vencedor do prêmio |
    vencedora do prêmio | ganhador do prêmio | premiado com | premiada com | finalista do prêmio |
    escreve regularmente | escreve semanalmente | escreve mensalmente | escreve quinzenalmente | escreve o blog |
    escreve a coluna | assina a coluna | assina o blog | mantém o blog | mantém uma coluna | mantém a coluna |
    escreveu para | escreveu os livros | colabora regularmente | colaborador do | colaboradora do | colaborador de |
    colaboradora de | colunista do | colunista da | é jornalista formado | é jornalista formada | é jornalista e |
    é jornalista desde | é editor da | é editora da | é editor-chefe | é editora-chefe | é correspondente |
    é blogueiro | é blogueira | é escritor e | é escritora e | é autor dos livros | é autora dos livros | é coautor |
    é coautora | autor de vários livros | autora de vários livros | autor de diversos | autora de diversos |
    coautor do | coautora do | é professor do | é professora do | é professor titular | é professora titular |
    é professor associado | é professora associada | é professor adjunto | é professora adjunta | é professora na |
    é professor no | é professora no | é professor catedrático | é professor emérito | é investigador |
    é investigadora | é doutor em | é doutora em | é doutorando | é doutoranda | é mestre em | é mestranda |
    é mestrando | é pós-graduado | é pós-graduada | é formado pela | é formada pela | é bacharel em | é licenciado em |
    é licenciada em | é cientista político | é cientista política | é economista e | é sociólogo e | é historiador e |
    é historiadora e | é psicólogo e | é psicóloga e | é psicanalista | é advogado especialista | é advogado e |
    é advogada e | é sócio do escritório | é sócia do escritório | é fundador do | é fundadora do | é cofundador |
    é cofundadora | é ceo | formado em jornalismo | formada em jornalismo | formado em comunicação |
    formada em comunicação | mestre pela | doutorou-se em | com mestrado em | com especialização em |
    com pós-graduação | mba em | cursou jornalismo | atuou em veículos | trabalha com jornalismo | trabalha na redação |
    trabalhou em veículos | trabalhou nos jornais | trabalhou em jornais | trabalhou como repórter |
    trabalhou como jornalista | tem passagem por | tem passagens por | passou pelas redações | passou por veículos |
    foi repórter | foi editor do | foi editora do | foi editor da | foi correspondente | foi colunista |
    integra a redação | faz parte da redação | cobre política | cobre economia | cobre tecnologia | cobre o setor |
    cobre a área de | cobre assuntos | responsável pela cobertura | responsável pela editoria | responsável pela seção |
    anos de experiência | anos de carreira no jornalismo | anos de profissão | ampla experiência em |
    vasta experiência | começou no jornalismo | vive e trabalha em | mora atualmente | entusiasta de |
    nas minhas horas vagas | quando não estou | gosta de escrever sobre | adora escrever sobre | ama escrever |
    interessa-se por | seus interesses incluem | ganhadora do prêmio | prêmio jabuti | prêmio esso |
    publicou vários livros | publicou o livro | seu livro mais recente | seu mais recente livro |
    o seu mais recente livro | dirige a revista | apresenta o podcast | apresenta o programa | criador do blog |
    criadora do blog | criador do canal | criadora do canal | fundador do site | fundadora do site | fundador do blog |
    fundadora do blog | cobre temas de
  `),
  bioCall: phrases(`
    siga-o no | siga-a no | siga-me no | me siga no | me siga nas redes | me siga no instagram | segue-me no |
    siga o autor | siga a autora | você pode me seguir | você pode me encontrar | pode seguir-me | pode encontrar-me |
    encontre-me no | me encontre no | entre em contato com o autor | entre em contato comigo | contate o autor |
    contacte o autor | fale com o autor | fale com a autora | fale com o colunista | fale comigo | e-mail do autor |
    veja todos os posts de | ver todos os posts de | ver todos os posts | ver todos os artigos de |
    ver todas as publicações de | ver todas as matérias de | ver perfil completo | ver meu perfil completo |
    ver o meu perfil completo | todos os posts de | todos os artigos de | mais posts de | mais artigos de |
    mais artigos deste autor | mais deste autor | mais sobre o autor | leia mais artigos de | leia outros artigos de |
    leia mais textos de | saiba mais sobre o autor | conheça mais sobre o autor | visite meu blog | visite meu site |
    visite o meu blog | para mais informações, acesse | para mais informações acesse | para mais informações, visite |
    para saber mais, acesse | para saber mais sobre | mais informações em | mais informações no site | acesse o site |
    ver todos os artigos | ver todos os posts por | ver todas as notícias de | ver todas as colunas de |
    ver mais artigos de | ver mais posts de | ver mais publicações de | ver o perfil completo |
    veja todos os artigos de | veja mais artigos de | veja mais posts de | veja mais textos de | veja mais colunas de |
    veja o perfil completo | visualizar meu perfil completo | exibir todos os posts de | mostrar todos os artigos de |
    todos os textos de | todas as publicações de | todas as colunas de | todas as matérias de | mais artigos do autor |
    mais artigos por | mais textos de | mais publicações de | mais notícias de | mais colunas de | mais do autor |
    mais informações sobre o autor | outros artigos de | outros artigos do autor | outros artigos deste autor |
    outros posts de | outros textos do autor | leia todos os artigos de | leia as colunas de | leia outras colunas |
    ler mais artigos de | ler todos os artigos de | ler outros artigos de | artigos do autor | artigos deste autor |
    posts do autor | saiba mais sobre a autora | siga-o em | siga-a em | siga-me em | me siga nas | siga no twitter |
    siga no instagram | siga o colunista | siga o jornalista | seguir o autor | seguir autor | acompanhe o autor |
    acompanhe a autora | acompanhe seu trabalho | acompanhe meu trabalho | me acompanhe no | você pode segui-lo |
    você pode segui-la | pode segui-lo | pode segui-la | podem encontrar-me | contato do autor | contactar o autor |
    contato com o autor | envie um e-mail para o autor | escreva para o autor | escreva-me | visite o site do autor |
    visite o blog do autor | visite seu site | site do autor | blog do autor | página do autor |
    adicione no linkedin | ver os seus artigos | escreva para a autora | contacte a autora | você pode encontrá-lo |
    você pode encontrá-la
  `),
  pronounLead: phrases(`
    ele | ela | eles | elas | seu | sua | seus | suas | o autor | a autora
  `),
  aboutLead: phrases(`
    sobre | sobre a empresa | sobre a companhia | sobre nós | sobre o grupo | sobre a marca | sobre o instituto |
    sobre a fundação | acerca de | acerca da | acerca do | quem somos | perfil da empresa | a empresa |
    sobre a organização
  `),
  companyPhrase: phrases(`
    é líder mundial em | é líder global em | é uma empresa líder | é a empresa líder | é um dos líderes mundiais |
    líder no segmento de | cotada em bolsa | listada na nyse | sociedade de capital aberto | contato para imprensa |
    contatos para imprensa | contato de imprensa | contacto de imprensa | contactos de imprensa |
    informações para a imprensa | informações à imprensa | informações para imprensa | atendimento à imprensa |
    relações com investidores | relações com a imprensa | declarações prospectivas | declarações prospetivas |
    para mais informações, acesse | para mais informações, visite | mais informações: www |
    colaboradores em todo o mundo | é a maior empresa de | é uma das maiores empresas | é uma das principais empresas |
    é uma das líderes | empresa líder em | líder mundial em | contacto para a imprensa | assessoria de imprensa |
    para mais informações, consulte | para mais informações visite | para mais informações acesse |
    para saber mais, acesse | para saber mais, visite | mais informações em www | saiba mais em www |
    mais informações em: www | a informação foi divulgada pela assessoria
  `),
  prevLead: phrases(`
    anterior | anteriores | artigo anterior | artigos anteriores | post anterior | posts anteriores |
    postagem anterior | postagens anteriores | publicação anterior | publicações anteriores | matéria anterior |
    notícia anterior | notícias anteriores | página anterior | capítulo anterior | tópico anterior | mensagem anterior |
    texto anterior | entrada anterior | conteúdo anterior | projeto anterior | receita anterior | episódio anterior |
    próximo mais antigo | mais antigo | mais antigos | mais antigas | posts mais antigos | postagem mais antiga |
    postagens mais antigas | mensagem antiga | mensagens antigas | artigos mais antigos | publicações mais antigas |
    voltar ao anterior | prévio | postagens antigas | vídeo anterior | edição anterior | anterior post | artigo antigo |
    artigos antigos | ler anterior | leia o anterior | « anterior | ← anterior | < anterior | << anterior |
    previous post | comunicado anterior | release anterior | nota anterior | boletim anterior | coluna anterior
  `),
  nextLead: phrases(`
    próximo | próxima | próximos | seguinte | próximo artigo | próximos artigos | artigo seguinte | próximo post |
    próximos posts | post seguinte | próxima postagem | postagem seguinte | próxima publicação |
    publicação seguinte | próxima matéria | próxima notícia | notícia seguinte | próxima página | página seguinte |
    próximo capítulo | capítulo seguinte | próximo tópico | próximo texto | próxima entrada | próximo conteúdo |
    próximo projeto | próxima receita | próximo episódio | mais recente | postagem mais recente |
    postagens mais recentes | mensagem mais recente | mensagens mais recentes | posts mais recentes |
    artigos mais recentes |
    próximas notícias | próximas postagens | próximas publicações | próximo vídeo | próxima edição | texto seguinte |
    artigo seguinte » | próximo » | próximo → | próximo > | próxima » | seguinte » | seguinte → | next post |
    próximo comunicado | comunicado seguinte | próxima nota | próximo boletim | próxima coluna | episódio seguinte
  `),
  relatedHeading: phrases(`
    artigos relacionados | artigo relacionado | artigos semelhantes | artigos recomendados | artigos recentes |
    artigos populares | artigos mais lidos | posts relacionados | post relacionado | posts recentes | posts populares |
    posts similares | posts recomendados | postagens relacionadas | postagens recentes | postagens populares |
    postagens mais visitadas | publicações relacionadas | publicações recentes | matérias relacionadas |
    matéria relacionada | matérias recomendadas | notícias relacionadas | notícia relacionada | notícias recentes |
    notícias recomendadas | notícias populares | conteúdo relacionado | conteúdos relacionados | conteúdo recomendado |
    conteúdos recomendados | conteúdo patrocinado | assuntos relacionados | assunto relacionado | temas relacionados |
    tópicos relacionados | vídeos relacionados | relacionados | relacionadas | leia também | leia mais | leia ainda |
    leia a seguir | leia mais notícias | leia mais sobre | ler também | ler mais | leia mais em | lê também |
    leia outras notícias | veja também | veja mais | veja ainda | veja mais notícias | ver mais | ver também |
    vejam também | veja outras notícias | confira também | confira mais | confira mais notícias | confira outros posts |
    você pode gostar | você também pode gostar | você também vai gostar | você pode se interessar |
    você pode se interessar por | você também pode se interessar | você também pode se interessar por |
    você pode estar interessado em | você vai gostar | você vai gostar também | talvez você goste |
    talvez você se interesse | talvez goste também | talvez lhe interesse | também lhe pode interessar |
    também te pode interessar | pode interessar | pode lhe interessar | isto pode lhe interessar | poderá gostar de |
    poderá também gostar | também poderá gostar | também pode gostar | também pode gostar de | pode gostar também |
    recomendado para você | recomendados para você | recomendadas para você | recomendados | recomendamos para você |
    recomendamos também | sugestões para você | outras notícias | outros artigos | outros posts | outras matérias |
    outras publicações | outros conteúdos | outros artigos que podem interessar | mais notícias | mais artigos |
    mais posts | mais lidas | mais lidos | mais vistas | mais vistos | mais populares | mais recentes | mais acessadas |
    mais comentadas | mais deste autor | mais do autor | mais sobre o assunto | mais sobre este assunto |
    mais conteúdos | mais conteúdo | mais para ler | mais do mesmo autor | do mesmo autor | as mais lidas |
    as mais lidas do dia | as mais vistas | os mais lidos | o mais lido | últimas notícias | últimos posts |
    últimos artigos | últimas postagens | últimas publicações | últimas matérias | últimos comentários |
    comentários recentes | notícias mais lidas | notícias em destaque | destaques do dia | em alta agora |
    assuntos do momento | não perca | não deixe de ler | continue lendo | continue a ler | continuar lendo |
    do nosso arquivo | quem leu também leu | quem leu isso também leu | leitura recomendada | leituras recomendadas |
    leituras relacionadas | indicados para você | escolhas do editor | escolha do editor | aproveite e leia também |
    gostou? leia também | textos relacionados | receitas relacionadas | posts semelhantes | recomendados para si |
    recomendado para si | sugestões de leitura | sugestão de leitura | leia agora | leia mais sobre o assunto |
    leia também no | ver mais notícias | ler mais notícias | confira outras notícias | confira ainda | continuar a ler |
    siga lendo | saiba mais sobre o assunto | mais sobre o tema | mais sobre este tema | mais notícias de |
    mais artigos relacionados | mais matérias | mais vídeos | mais receitas | mais textos | mais histórias |
    mais acessados | mais comentados | mais compartilhadas | mais partilhadas | matérias mais lidas | posts mais lidos |
    mais lidas do dia | mais lidas da semana | mensagens populares | mensagens mais recentes | últimos vídeos |
    notícias do dia | notícias de última hora | outros artigos de interesse | outras postagens | outros textos |
    outros assuntos | você também pode gostar de | você pode gostar de | você também vai se interessar |
    talvez você também goste | talvez se interesse por | talvez também goste | talvez também lhe interesse |
    também pode interessar | também vai gostar | pode também gostar de | pode também interessar | pode te interessar |
    pode interessar-lhe | poderá gostar | poderá também interessar | poderá interessar | vai gostar de |
    isto pode interessar | isso pode te interessar | estes artigos podem interessar-lhe | artigos que podem interessar |
    não perca também | não deixe de ver | não deixe de conferir | em destaque | escolhas da redação |
    nossas recomendações | da mesma categoria | na mesma categoria | nesta categoria | quem leu este artigo também leu |
    outros leitores também leram | leitores também leram | perdeu alguma coisa | bombou no | outros comunicados |
    últimos comunicados | mais comunicados | últimos releases | comunicados de imprensa recentes | na mesma série |
    todos os episódios da série | os leitores também leram | o que outros estão lendo | mais desta série
  `),
  relatedLead: phrases(`
    leia também | leia mais | leia ainda | leia a seguir | leia mais sobre | leia mais em | leia mais notícias |
    leia aqui | leia a matéria completa | leia a íntegra | leia o artigo completo | leia na íntegra |
    leia a reportagem completa | leia tudo sobre | ler também | ler mais | lê também | lê mais | veja também |
    veja mais | veja ainda | veja aqui | veja as fotos | veja o vídeo | ver também | ver mais | confira também |
    confira mais | confira aqui | assista também | ouça também | saiba mais | saiba mais sobre | conheça também |
    você pode gostar | você também pode gostar | você pode se interessar | você também pode se interessar |
    pode gostar de | pode te interessar | também te pode interessar | pode interessar | relacionada | relacionadas |
    relacionados | notícia relacionada | notícias relacionadas | matéria relacionada | artigo relacionado |
    artigos relacionados | post relacionado | conteúdo relacionado | leitura recomendada | não perca |
    não deixe de ler | não deixe de conferir | continue lendo | clique aqui e leia | clique aqui e confira |
    clique aqui e saiba | leia outras notícias | acompanhe também | aproveite e leia | leia a entrevista completa |
    leia a coluna | leia a análise | leia o artigo | leia o texto completo | leia nosso artigo | leia nosso guia |
    leia mais aqui | leia também o artigo | leia também nosso | ler artigo completo | leia agora | leia depois |
    veja mais em | veja vídeo | veja a galeria | ver artigo | vê também | confira nosso | confira ainda |
    confira o artigo | assista ao vídeo | ouça o podcast | saiba mais em | saiba mais aqui | acesse também |
    relacionado | mais sobre | mais sobre o assunto | mais informações em | mais detalhes em | continue a ler |
    sugestão de leitura | recomendamos | também pode interessar | vale a leitura | leia a reportagem |
    leia a entrevista | leia nossa análise | leia o especial | veja fotos | veja galeria | veja a galeria de fotos |
    assista | assista aqui | ouça | ouça o episódio | confira | confira a lista | entenda | entenda o caso |
    mais sobre este assunto | mais sobre o tema | mais sobre este tema | mais notícias | mais informações |
    mais detalhes | relembre | relembre o caso | relembre também | a não perder | imperdível | a ler | a ver |
    a ouvir | ler ainda | ver vídeo | ver galeria | ouvir também | em fotos | em imagens | vídeo relacionado |
    matérias relacionadas | reportagem relacionada | artigo recomendado | leitura sugerida | pode também interessar |
    pode interessar-lhe | talvez lhe interesse | talvez te interesse | continuar a ler | cobertura completa |
    acompanhe ao vivo | siga ao minuto | sobre o mesmo tema | no mesmo tema | dos nossos arquivos | do arquivo |
    clique aqui para ler | clique para ler |
    contexto
  `),
  shareLine: phrases(`
    compartilhar | compartilhe | compartilhe isso | compartilhe este post | compartilhe este artigo |
    compartilhe esta notícia | compartilhe esta matéria | compartilhe esta página | compartilhe esse post |
    compartilhe essa notícia | compartilhe nas redes sociais | compartilhe com seus amigos | compartilhe com amigos |
    compartilhe no facebook | compartilhe no twitter | compartilhe no whatsapp | compartilhe via |
    compartilhe por e-mail | compartilhe em | compartilhar no facebook | compartilhar no twitter | compartilhar no x |
    compartilhar no whatsapp | compartilhar no linkedin | compartilhar no telegram | compartilhar no pinterest |
    compartilhar com o facebook | compartilhar com o twitter | compartilhar com o pinterest | compartilhar via e-mail |
    compartilhar por e-mail | compartilhar via | compartilhar este post | compartilhar esta página |
    compartilhar artigo | compartilhar matéria | compartilhar notícia | compartilhar link | compartilhar em |
    compartilhe o post | partilhar | partilhe | partilha | partilhe isto | partilhe este artigo | partilhar artigo |
    partilhar este artigo | partilhar no facebook | partilhar no twitter | partilhar no whatsapp |
    partilhar no linkedin | partilhar via email | partilhar por email | partilhe com os seus amigos | partilhas |
    compartilhamentos | opções de partilha | curtir | curtir isso | curtir carregando | não gostei | gosto disto |
    tweetar | twittar | tuitar | tweet | pinar | salvar artigo | salvar notícia | guardar artigo | ler mais tarde |
    ler depois | adicionar aos favoritos | favoritar | enviar por e-mail | enviar por email | enviar a um amigo |
    enviar para um amigo | enviar link | postar no blog | imprimir | imprimir artigo | imprimir página |
    imprimir esta página | versão para impressão | e-mail | email | copiar link | copiar url | copiar ligação |
    link copiado | recomendar | ouvir | ouvir artigo | ouvir notícia | facebook | whatsapp | avalie este artigo |
    avalie este post | compartilhar no | compartilhar no bluesky | compartilhar no threads | compartilhar no reddit |
    compartilhar no tumblr | compartilhar via whatsapp | compartilhar via facebook | compartilhar via email |
    compartilhar por email | compartilhar pelo whatsapp | compartilhar com | compartilhar nas redes sociais |
    compartilhar post | compartilhar esta notícia | compartilhar este artigo | compartilhar este conteúdo |
    compartilhar isso | compartilhe no | compartilhe no linkedin | compartilhe isto | compartilhe este conteúdo |
    compartilhe esse artigo | compartilhe essa matéria | compartilhe essa ideia | compartilhe com os amigos |
    compartilhe nas redes | partilhar no x | partilhar no pinterest | partilhar via | partilhar por e-mail |
    partilhar notícia | partilhar esta notícia | partilhar isto | partilhar nas redes sociais | partilhar link |
    partilhar com | partilhe esta notícia | partilhe com os amigos | partilhe no facebook | partilha este artigo |
    partilha isto | enviar por whatsapp | envie para um amigo | envie por e-mail | envie por email | curta |
    curta isso | gostei | salvar matéria | salvar para depois | salvar para ler depois | guardar para ler mais tarde |
    imprimir notícia | copiar o link | copiado | recomendar a um amigo | presentear matéria | presenteie esta matéria |
    oferecer artigo | copiar link da matéria | link copiado para a área de transferência | oferecer este artigo |
    mais opções de partilha | mais opções de compartilhamento | partilhar no bluesky | partilhar no threads
  `),
  shareLead: phrases(`
    compartilhe este | compartilhe esta notícia | compartilhe esta matéria | compartilhe este artigo |
    compartilhe este post | compartilhe esse | compartilhe essa notícia | compartilhe isso |
    compartilhe com seus amigos | compartilhe com os amigos | compartilhe nas suas redes |
    compartilhe nas redes sociais | compartilhe no | partilhe este artigo | partilhe com os seus amigos |
    partilhe no | clique para compartilhar | clique para compartilhar no | clique para imprimir |
    clique para enviar | clique para partilhar | curtir isso | curta e compartilhe | curta, comente e compartilhe |
    gostou deste | gostou desse | gostou do post | gostou do artigo | gostou da matéria | gostou da notícia |
    gostou do conteúdo | gostou dessa | gostou desta | gostou? compartilhe | se você gostou deste |
    se você gostou desse | se você gostou do | se gostou deste artigo | enviar por e-mail | ajude-nos a divulgar |
    compartilhe esta | compartilhe essa | compartilhe o artigo | compartilhe a notícia | compartilhe com |
    compartilhe nas | compartilhe nos | compartilhe agora | compartilhar este | compartilhar esta | compartilhar no |
    partilhe este | partilhe esta | partilhe o artigo | partilhe a notícia | partilhe com | partilhe nas |
    partilhar este | partilhar esta | gostou deste artigo | gostou desse artigo | gostou deste post |
    gostou desse post | gostou deste conteúdo | gostou desse conteúdo | gostou do texto | gostou deste texto |
    gostou desta matéria | gostou dessa matéria | gostou da dica | gostou das dicas | se gostou do artigo |
    se você gostou da | carregue aqui para partilhar | clica para partilhar | não se esqueça de compartilhar |
    não esqueça de compartilhar | envie este artigo | envie esta notícia | salve este post | salve este artigo |
    encaminhe esta newsletter | reencaminhe esta newsletter | presenteie alguém com | ofereça este artigo |
    ofereça artigos | assinantes podem presentear | como assinante, pode oferecer
  `),
  followLead: phrases(`
    siga-nos | siga-nos no | siga-nos nas redes | siga-nos no instagram | siga-nos no facebook |
    siga-nos no google news | siga nosso | siga nossas redes | siga nosso perfil | siga nosso canal |
    siga o nosso canal | siga a nossa página | siga a gente no | siga o canal | siga no google news | segue-nos |
    segue-nos no | nos siga no | nos siga nas redes | acompanhe-nos | acompanhe nossas redes | acompanhe nosso canal |
    acompanhe o nosso | nos acompanhe no | curta nossa página | curta a nossa página | curta nossa fanpage |
    participe do nosso grupo | participe do nosso canal | participe do grupo | participe do canal |
    entre no nosso grupo | entre no nosso canal | entre no grupo | entre para o nosso grupo | entre no canal |
    faça parte do nosso grupo | faça parte do nosso canal | faça parte do grupo | junte-se ao nosso |
    junte-se a nós no | inscreva-se no nosso canal | inscreva-se em nosso canal | inscreva-se no canal |
    subscreva o nosso canal | clique aqui para seguir | clique aqui e siga | clique aqui para entrar no |
    clique aqui e participe | clique aqui e entre | receba notícias no whatsapp | receba as notícias no |
    receba notícias pelo whatsapp | receba nossas notícias | quer receber notícias | nosso canal no whatsapp |
    nosso canal no telegram | nossas redes sociais | nosso instagram | adicione-nos | encontre-nos no |
    visite nossa página | visite o nosso | estamos no whatsapp | siga-nos em | siga-nos nas | siga-nos também |
    siga o nosso | siga nossas redes sociais | siga nossa página | siga o perfil | siga no google | siga o site |
    siga todas as notícias | siga as nossas redes | siga as nossas | segue-nos nas | nos siga nas | nos siga em |
    nos acompanhe nas | acompanhe-nos no | acompanhe-nos nas | acompanhe nosso | acompanhe nossas redes sociais |
    acompanhe nossa página | acompanhe a gente | acompanhe o canal | acompanhe as notícias do | acompanhe também o |
    acompanhe nas redes | curta a página do | goste da nossa página | inscreva-se no nosso canal do |
    se inscreva no canal | se inscreva no nosso canal | subscreve o nosso canal | entre em nosso canal |
    entre em nosso grupo | entre no nosso telegram | clique aqui para entrar | clique e siga | clique e participe |
    clique aqui e faça parte | clique aqui e receba | participe da nossa comunidade | participe dos nossos grupos |
    faça parte da nossa comunidade | junte-se ao nosso canal | junte-se ao nosso grupo | junte-se à nossa comunidade |
    visite nosso canal | visite o nosso canal | visite-nos no | nos encontre no | estamos no facebook |
    estamos no instagram | estamos também no | nosso canal no youtube | canal do whatsapp | fique ligado no nosso |
    fique por dentro das nossas redes | ative as notificações | receba as principais notícias no whatsapp |
    receba as notícias pelo whatsapp | adicione como fonte preferencial | como fonte preferida no google |
    escolha-nos como fonte | ative o sininho |
    siga a | siga o | acompanhe o | acompanhe a
  `),
  promoLead: phrases(`
    assine já | assine agora | assine nossa newsletter | assine a nossa newsletter | assine nossas newsletters |
    assine a newsletter | assine o feed | assine para | inscreva-se | inscreva-se na nossa newsletter |
    inscreva-se em nossa newsletter | inscreva-se na newsletter | inscreva-se para receber | inscreva-se gratuitamente |
    inscreva-se aqui | inscreva-se agora | cadastre-se | cadastre-se grátis | cadastre-se gratuitamente |
    cadastre-se para | cadastre-se na nossa | cadastre seu e-mail | cadastre seu email | subscreva |
    subscreva a nossa newsletter | subscreva a newsletter | subscrever newsletter | subscreve a nossa |
    subscreve a newsletter | registe-se | registe-se gratuitamente | nossa newsletter | receba nossa newsletter |
    receba a nossa newsletter | receba nossas novidades | receba as principais notícias | receba as notícias |
    receba notícias | receba novidades | receba conteúdos | receba conteúdo exclusivo | receba no seu e-mail |
    receba nossos | receba atualizações | receba em primeira mão | receber newsletter | quer receber |
    quer ficar por dentro | fique por dentro de tudo | fique atualizado | não perca nenhuma | digite seu e-mail |
    digite seu email | digite seu endereço de e-mail | insira seu e-mail | insira o seu e-mail | introduza o seu email |
    seu e-mail | seu email | seu melhor e-mail | o seu email | o seu endereço de email | endereço de e-mail |
    endereço de email | já é assinante | já sou assinante | já é cadastrado | já tem conta | já possui cadastro |
    ainda não é assinante | ainda não tem conta | não tem conta | conteúdo exclusivo para assinantes |
    conteúdo para assinantes | exclusivo para assinantes | só para assinantes | artigo exclusivo para |
    este conteúdo é exclusivo | este artigo é exclusivo | esta matéria é exclusiva | para continuar lendo |
    para ler a matéria completa | para continuar a ler | continue lendo com | faça login para | faça seu login |
    faça seu cadastro | crie sua conta | entre com sua conta | seja assinante | seja um assinante | seja membro |
    seja um apoiador | torne-se membro | torne-se assinante | torne-se um apoiador | apoie o jornalismo |
    apoie nosso trabalho | apoie o nosso trabalho | apoie-nos | apoie o projeto | ajude a manter | faça uma doação |
    faça a sua doação | precisamos da sua ajuda | precisamos do seu apoio | baixe nosso app | baixe nosso aplicativo |
    baixe o app | baixe o aplicativo | baixe grátis | baixe agora | baixe gratuitamente | descarregue a nossa app |
    descarregue a app | instale o app | compre agora | compre aqui | compre na amazon | comprar agora |
    oferta especial | aproveite a promoção | teste grátis | experimente grátis | experimente gratuitamente |
    solicite um orçamento | peça um orçamento | fale com um especialista | fale com um consultor | fale conosco |
    entre em contato conosco | entre em contato com a nossa | entre em contato pelo | entre em contato agora |
    ligue agora | agende uma | agende sua | agende sua consulta | clique aqui para assinar | clique aqui e assine |
    clique aqui para receber | clique aqui e receba | clique aqui para baixar | clique aqui para comprar |
    clique no botão | ao se inscrever | ao se cadastrar | ao subscrever | ao assinar | li e aceito | li e concordo |
    aceito receber | eu concordo | aceito os termos | obrigado por ler | obrigado pela leitura |
    obrigado por se inscrever | obrigada pela leitura | sem spam | não enviamos spam | este post contém links |
    este artigo contém links | assine gratuitamente | assine para ler | assinar newsletter | assinar a newsletter |
    inscreva-se e receba | se inscreva na nossa newsletter | subscreva as newsletters | subscreva gratuitamente |
    subscreva já | subscreve a | subscreve a nossa newsletter | cadastre-se em nossa newsletter |
    cadastre-se na newsletter | cadastre-se para receber | cadastre-se e receba | registe-se para | receba as últimas |
    receba nossas | receba em seu e-mail | receba no seu email | receba no e-mail | receba no whatsapp |
    receba notícias do | receba notícias no | receba os melhores | receba por e-mail | receba por email |
    receba diariamente | receba gratuitamente | receba tudo | quero receber | quero me inscrever | quer receber as |
    quer receber notícias | quer se manter informado | fique por dentro | fique por dentro das | fique por dentro de |
    fique por dentro do | fique bem informado | fique informado | fique sempre informado | fique a par |
    mantenha-se informado | mantenha-se a par | mantenha-se atualizado | não perca nenhum | não perca nada |
    a nossa newsletter | newsletter gratuita | newsletter diária | as principais notícias no | baixe o ebook |
    descarrega a app | ative as notificações | conteúdo exclusivo para | este conteúdo é exclusivo para |
    este artigo é exclusivo para | esta reportagem é exclusiva | exclusivo assinantes | exclusivo para subscritores |
    apenas para assinantes | para ler a íntegra | para ler este artigo | para acessar este conteúdo | já tem uma conta |
    não é assinante | você atingiu | acesso ilimitado | tenha acesso ilimitado | faça login |
    apoie o jornalismo independente | apoie o nosso | seja apoiador | seja sócio | torne-se apoiador | faça sua doação |
    doe agora | doe qualquer valor | contribua para o jornalismo | pague-me um café | me pague um café | pague um café |
    chave pix | pix | aproveite a oferta | teste gratuitamente | compre o livro | garanta já | garanta o seu |
    ver na amazon | ver oferta | este artigo contém links de afiliados | este post contém links de afiliados |
    contém links de afiliados | ao comprar pelos | comprando pelos | como associado da amazon | como associada amazon |
    digite o seu e-mail | insira seu email | insira o seu email | informe seu e-mail | deixe seu e-mail |
    deixe o seu email | o seu e-mail | ao inscrever-se | concordo em receber | obrigado por assinar | obrigada por ler |
    obrigado por subscrever | este artigo é reservado | este artigo é apenas para | este artigo é só para |
    este conteúdo é restrito | este conteúdo é reservado | este conteúdo é apenas para | reservado a assinantes |
    artigo só para assinantes | para ler o artigo completo | para ter acesso a este conteúdo | faça o login para |
    inicie sessão para | inicie a sessão para | entre para continuar | crie uma conta | crie a sua conta |
    já possui uma conta | já é registado | já está registado | já tem assinatura | não tem cadastro |
    atingiu o limite de artigos | você leu todos os seus | assine e leia | assine por | assine a partir de |
    assine e tenha | assine o jornal | experimente 1 mês | escolha o seu plano | escolha seu plano | veja os planos |
    ver planos de assinatura | conheça nossos planos | conheça os planos | leia a edição impressa |
    leia a edição digital | edição digital do dia | ler edição digital | compre esta edição | baixe o nosso e-book |
    baixe nosso e-book | baixe nosso ebook | baixe o e-book | baixe nosso guia | baixe o nosso app |
    garanta sua vaga | garanta seu ingresso | ouça nosso podcast | ouça o nosso podcast | siga o podcast |
    contribua com | o seu donativo | o seu contributo | cada doação | cada contribuição conta |
    apoie nosso jornalismo | apoie a imprensa | ajude-nos a continuar | ajude-nos a manter | ajude o jornalismo |
    seja nosso apoiador | seja um membro | somos um veículo independente | somos um jornal independente |
    nosso jornalismo é | nosso jornalismo depende | o jornalismo independente precisa |
    o jornalismo de qualidade custa | o jornalismo em que confia | a sua assinatura apoia | se você gosta do nosso |
    se gosta do nosso trabalho | recebeu esta newsletter | alguém encaminhou | participe do sorteio | concorra a
  `),
  promoPhrase: phrases(`
    assine nossa newsletter | assine a nossa newsletter | inscreva-se na nossa newsletter |
    inscreva-se em nossa newsletter | subscreva a nossa newsletter | inscreva-se no nosso canal |
    inscreva-se em nosso canal | nossa newsletter | na nossa newsletter | direto no seu e-mail |
    diretamente no seu e-mail | diretamente no seu email | na sua caixa de entrada | na sua caixa de correio |
    direto no seu celular | direto no seu whatsapp | cancelar a inscrição a qualquer momento |
    cancelar a subscrição a qualquer momento | cancele quando quiser | digite seu endereço de e-mail para assinar |
    receber notificações de novas publicações | notificações de novos posts | novas publicações por e-mail |
    faça parte do nosso grupo | grupo de whatsapp e | nosso grupo no whatsapp | nosso canal no telegram |
    nosso canal do telegram | nosso canal no whatsapp | baixe o aplicativo | baixe nosso aplicativo | baixe o app |
    disponível para android e ios | exclusivo para assinantes | exclusiva para assinantes |
    conteúdo exclusivo para assinantes | já é assinante | para continuar lendo | leia sem limites | teste grátis por |
    7 dias grátis | 30 dias grátis | apoie o jornalismo independente | apoie o jornalismo |
    jornalismo independente precisa | no apoia.se | no catarse | links de afiliados | link de afiliado |
    links afiliados | recebemos uma comissão | programa de associados da amazon | associado da amazon |
    como associado da amazon | política de privacidade e os termos | termos de uso e política de privacidade |
    termos de uso e a política de privacidade | concordo em receber | não se esqueça de se inscrever |
    deixe o seu like | ative o sininho | solicite um orçamento | clique aqui para assinar | clique aqui e assine |
    assine a newsletter | inscreva-se na newsletter | subscreva a newsletter | subscreva as newsletters |
    cadastre-se na newsletter | cadastre-se em nossa newsletter | cadastre-se e receba | a nossa newsletter |
    nossas newsletters | em sua caixa de entrada | baixe o aplicativo do | descarregue a app | só para assinantes |
    exclusivo para subscritores | para continuar a ler este | seja um assinante | torne-se assinante |
    torne-se um assinante | tenha acesso ilimitado | apoie o nosso trabalho | apoie nosso trabalho | ajude a manter o |
    contribua com qualquer valor | links de afiliado | receber uma pequena comissão | podemos receber uma comissão |
    sem custo adicional para você | sem custo extra para você | sem qualquer custo adicional |
    sem custos adicionais para si | programa de afiliados da amazon | cancelar sua inscrição |
    descadastrar a qualquer momento | aceito receber comunicações | li e aceito a política | li e concordo com |
    política de privacidade e termos | não enviamos spam | não fazemos spam | já é assinante? faça login |
    já é assinante? entre | já é assinante? inicie sessão | já tem conta? faça login | já tem uma conta? entre |
    já tem conta? inicie sessão | não tem conta? cadastre-se | ainda não é assinante? assine |
    apenas para assinantes | cancele a qualquer momento | cancele a qualquer altura | sem período de fidelização |
    cancelar a subscrição a qualquer | pode cancelar a qualquer | em todas as plataformas de podcast |
    na sua plataforma de podcast | no seu aplicativo de podcast | no seu agregador de podcast |
    podemos ganhar uma comissão | podemos receber comissão | pode receber uma comissão pelas |
    os preços podem sofrer alterações | direto no seu email | no seu e-mail todas as |
    artigos grátis este mês | artigos gratuitos este mês | artigos grátis neste mês | matérias grátis este mês
  `),
  copyrightPhrase: phrases(`
    todos os direitos reservados | todos direitos reservados | alguns direitos reservados | proibida a reprodução |
    é proibida a reprodução | reprodução proibida | proibida a reprodução total ou parcial |
    é proibida a reprodução total ou parcial | sem autorização por escrito | sem a expressa autorização |
    protegido por direitos autorais | protegidos por direitos autorais | este material não pode ser publicado |
    não pode ser publicado, transmitido por broadcast | reescrito ou redistribuído | sob licença creative commons |
    sob uma licença creative commons | atribuição-nãocomercial | copyright © | © copyright |
    desenvolvido por wordpress | orgulhosamente movido com wordpress | tecnologia do blogger |
    com tecnologia do blogger | todos os direitos são reservados | direitos reservados | proibida a reprodução sem |
    é expressamente proibida a | orgulhosamente mantido com wordpress | mantido com wordpress | © lusa | © agência lusa
  `),
  noticePhrase: phrases(`
    reprodução permitida desde que | desde que citada a fonte | desde que citada a | citar a fonte |
    não reflete necessariamente | não refletem necessariamente | não reflete, necessariamente |
    não refletem, necessariamente | não representa necessariamente | não representam necessariamente |
    não representa, necessariamente | não expressa necessariamente | não traduz a opinião | não traduzem a opinião |
    não representa a opinião do | não representa ideias ou opiniões | são de responsabilidade exclusiva |
    é de responsabilidade exclusiva | são de inteira responsabilidade | é de inteira responsabilidade |
    de responsabilidade de seus autores | é de total responsabilidade | são de responsabilidade de seus autores |
    as opiniões expressas | opiniões aqui expressas | não constitui recomendação | não constituem recomendação |
    não é recomendação de investimento | não constitui aconselhamento | não substitui o aconselhamento |
    consulte sempre um médico | caráter meramente informativo | publicado originalmente em |
    publicado originalmente no | publicado originalmente na | originalmente publicado em | originalmente publicado no |
    foi publicado primeiro em | apareceu primeiro em | o post apareceu primeiro em |
    este artigo foi publicado originalmente | este texto foi publicado originalmente | leia o artigo original |
    encontrou algum erro | comunicar erro | este texto foi gerado | com auxílio de inteligência artificial |
    com o auxílio de inteligência artificial | traduzido automaticamente | as opiniões expressas neste |
    as opiniões expressas nesta | as opiniões expressas pelos | as opiniões expressas são | as opiniões emitidas |
    são de responsabilidade do autor | são de responsabilidade dos autores | é de responsabilidade do autor |
    são da responsabilidade dos | são da exclusiva responsabilidade | não se responsabiliza pelo conteúdo |
    não se responsabiliza pelas opiniões | não constituem aconselhamento | não é uma recomendação de investimento |
    não substitui a consulta | não substitui uma consulta | não substituem a consulta | não substitui a avaliação |
    não substitui o diagnóstico | carácter meramente informativo | caráter informativo e não |
    para fins meramente informativos | fins educacionais e informativos | este artigo foi originalmente publicado |
    este artigo foi publicado primeiro | este texto foi originalmente publicado | este texto não reflete |
    este artigo não reflete | este artigo é uma tradução | este artigo foi traduzido |
    esta matéria foi publicada originalmente | esta reportagem foi publicada originalmente |
    esta notícia foi publicada originalmente | este conteúdo foi publicado originalmente | publicado originalmente por |
    appeared first on | leia a versão original | leia o original em | com apoio de inteligência artificial |
    gerado por inteligência artificial e | conteúdo gerado por ia | revisado por um jornalista |
    revisado por nossa equipe | uma versão anterior deste | uma versão anterior desta | uma versão anterior do |
    em uma versão anterior deste | numa versão anterior deste | encontrou um erro | viu algum erro | comunique erro |
    reporte um erro | entre em contato com a redação | mande um e-mail para a redação | envie um e-mail para redacao |
    conteúdo patrocinado por | conteúdo de responsabilidade do anunciante | conteúdo produzido pelo |
    produzido pelo anunciante | revisto por um jornalista | revisado pela nossa equipe editorial |
    versão anterior desta reportagem | diferentemente do que foi informado | diferentemente do que foi publicado |
    ao contrário do que foi publicado | ao contrário do que informamos | pedimos desculpa aos leitores |
    pedimos desculpas aos leitores | de responsabilidade exclusiva de seus autores | não traduzem necessariamente |
    a redação não participou | sem a participação da redação | sem envolvimento da redação |
    produzido pela equipe comercial | republicado com permissão | reproduzido com autorização |
    reproduzido com permissão | sob licença creative commons | não substitui a orientação médica |
    jogue com responsabilidade | aposte com responsabilidade | proibida a reprodução total |
    este artigo tem mais de | esta matéria tem mais de | este artigo foi publicado há mais de
  `),
  noticeLead: phrases(`
    aviso legal | isenção de responsabilidade | termo de responsabilidade | nota do editor | nota da redação |
    nota da redacção | nota do autor | nota da autora | nota do tradutor | n. da r | n. do e | nota editorial | errata |
    direitos de autor | copyright | conflito de interesses | declaração de conflito |
    este artigo foi publicado originalmente | este artigo foi publicado | este artigo foi originalmente |
    este artigo foi atualizado | este artigo não | este texto foi publicado originalmente |
    este texto foi originalmente | este texto não reflete | este conteúdo não | este conteúdo foi publicado |
    este conteúdo é | este material não pode | esta matéria foi publicada | esta notícia foi |
    esta entrada foi publicada em | esta obra está licenciada | esta reportagem foi publicada | as opiniões expressas |
    as opiniões emitidas | as opiniões contidas | as informações contidas | as informações aqui |
    os artigos publicados | os artigos assinados | os textos publicados | os comentários publicados | o conteúdo deste |
    o conteúdo publicado | o autor declara | os autores declaram | publicado originalmente em |
    publicado originalmente no | publicado originalmente | originalmente publicado | reproduzido com permissão |
    republicado com permissão | proibida a reprodução | é proibida a reprodução | encontrou um erro |
    encontrou algum erro | nota da editora | nota dos editores | nota de transparência | n.r | n.e | erramos | erratum |
    aviso de isenção | aviso de risco | disclaimer | conflitos de interesse | declaração de interesses |
    declaração de transparência | este artigo foi traduzido | este artigo é uma tradução | este artigo é uma versão |
    este artigo não reflete | este artigo não representa | este artigo é de responsabilidade | este artigo tem caráter |
    este artigo está sob | este texto foi publicado | este texto é de responsabilidade | este texto é uma tradução |
    este texto é uma versão | este post foi publicado | este post foi patrocinado | este post é um publieditorial |
    este conteúdo foi originalmente | este conteúdo é de responsabilidade | este conteúdo não reflete |
    este conteúdo tem caráter | este conteúdo está protegido | esta matéria foi originalmente |
    esta reportagem foi originalmente | esta notícia foi publicada | esta entrevista foi publicada |
    esta coluna não reflete | esse artigo não reflete | esse texto não reflete | as opiniões aqui |
    os textos assinados | os conteúdos publicados | os comentários são de | os pontos de vista expressos |
    o conteúdo deste artigo | o conteúdo dos comentários | o conteúdo do artigo | originalmente publicado em |
    artigo publicado originalmente | artigo originalmente publicado | texto publicado originalmente |
    texto originalmente publicado | matéria publicada originalmente | reprodução autorizada | republicado de |
    republicado sob | viu algum erro | achou algum erro | comunicar erro | reportar erro | é permitida a reprodução |
    tradução automática de | traduzido automaticamente | traduzido por ia | traduzido com ia |
    traduzido por inteligência artificial | esta tradução foi | este resumo foi | resumo gerado por ia |
    resumo feito por ia | resumo por ia | este texto foi traduzido | este artigo foi gerado |
    este artigo foi escrito com | este texto foi escrito com | este texto foi gerado | este texto foi produzido com |
    este conteúdo foi gerado | este conteúdo foi produzido | este conteúdo foi traduzido |
    este é um conteúdo patrocinado | este é um artigo de opinião | este é um comunicado | este artigo contém links |
    este artigo pode conter links | esta matéria contém links | este post contém links | este artigo foi corrigido |
    este artigo foi alterado | esta matéria foi atualizada | esta matéria foi corrigida |
    esta reportagem foi atualizada | esta reportagem foi corrigida | esta entrevista foi editada |
    esta coluna foi publicada | correção da redação | nota de correção | nota da tradutora |
    nota de esclarecimento da redação | n. do t | aviso de transparência | aviso de afiliados | como testamos |
    como ganhamos dinheiro | a opinião dos colunistas | as opiniões dos colunistas | se encontrou um erro |
    se você encontrou um erro | se encontrar algum erro |
    correção
  `),
  sourceLead: phrases(`
    fonte | fontes | fonte original | fonte da notícia | via | com informações de | com informações do |
    com informações da | com informações | com agências | publicado originalmente em | publicado originalmente no |
    originalmente publicado em | artigo original | matéria original | texto original | notícia original | extraído de |
    retirado de | adaptado de | traduzido de | reproduzido de | agências | origem | fonte da imagem |
    fonte das imagens | fonte imagem | fonte e foto | fonte consultada | fontes consultadas | fontes de pesquisa |
    fonte de pesquisa | com informações das | com informações dos | com informação de | com dados de | com assessoria |
    informações da assessoria | via assessoria | com agência brasil | com agências internacionais | link original |
    visto em | da assessoria | créditos da matéria | com agência | com agências de notícias | com texto de |
    com reportagem de | publicado originalmente por | publicado originalmente na | publicado primeiro em |
    assessoria de imprensa | comunicado de imprensa de |
    com informações da assessoria | com informações da assessoria de imprensa |
    com informações da assessoria de comunicação
  `),
  editorLead: phrases(`
    edição | edição de | editado por | editor | editora | redação | redator | redatora | revisão | revisão de |
    revisado por | revisto por | revisor | revisora | revisão médica | revisão técnica | tradução | tradução de |
    traduzido por | tradutor | tradutora | verificado por | produção | coordenação | supervisão | sob supervisão de |
    com supervisão de | colaborou | colaboraram | diagramação | atualizado por | editor responsável | editor-chefe |
    edição e revisão | edição final | redacção | redação e edição | redator responsável | redigido por |
    jornalista responsável | coordenação editorial | sob a supervisão de | supervisionado por | supervisionada por |
    com edição de | revisão de texto | revisão textual | revisão clínica | revisão científica | revisada por |
    revisado clinicamente por | revisado medicamente por | texto revisado por | conteúdo revisado por |
    artigo revisado por | validado por | atualizada por | checado por | tradução e edição | com colaboração de |
    com a colaboração de | entrevista conduzida por | edição por | edição de texto | edição de vídeo |
    edição de imagem | edição de fotografia | editado e traduzido por | escrito e editado por | redação de |
    reportagem de | reportagem por | reportagem e edição | reportagem adicional de | apuração de | texto e fotos |
    texto e fotos de | texto e fotografia | textos e fotos | tradução por | traduzido do inglês por |
    traduzido do francês por | traduzido do espanhol por | traduzido para o português por |
    tradução para o português | tradução do inglês | checagem de fatos | verificação de factos |
    colaborou nesta matéria | colaboraram nesta reportagem | supervisão de | estagiário sob supervisão |
    estagiária sob supervisão | infografia | infografia de | roteiro e apresentação | sonoplastia | coordenação de |
    editora responsável |
    com informações de | com informações da | com informações do
  `),
  tagsLead: phrases(`
    tags | tag | tags do artigo | etiquetas | etiqueta | marcado | marcado como | marcadores | marcador | marcado com |
    palavras-chave | palavra-chave | palavras chave | categoria | categorias | assunto | assuntos |
    assuntos relacionados | temas | tema | tópicos | tópico | tópicos relacionados | editoria | editorias |
    publicado em | arquivado em | arquivado sob | postado em | classificado em | seção | hashtags |
    assuntos desta notícia | arquivado como | arquivada em | publicado sob | rótulos | etiquetado | etiquetado com |
    acompanhe tudo sobre | temas relacionados | mais sobre estes assuntos | mais sobre estes temas |
    mais notícias sobre | publicado em categorias | tags relacionadas | outros temas
  `),
  bylineLead: phrases(`
    por | escrito por | publicado por | postado por | redigido por | enviado por | criado por | produzido por |
    elaborado por | texto de | texto por | autor | autora | autores | autor(a) | redação | da redação | por redação |
    redator | redatora | reportagem | reportagem de | repórter | jornalista | um artigo de | artigo de | coluna de |
    entrevista de | crônica de | do correspondente | assessoria de imprensa | colaboração de | colaboração para |
    da redacção | pela redação | por nossa correspondente | do nosso correspondente | escrita por | publicada por |
    textos de | texto e fotos | texto e foto | texto e imagens | texto e fotografia | texto e fotografias |
    reportagem e fotos | artigo por | crónica de
  `),
  dateLead: phrases(`
    publicado | publicado em | publicado a | publicada em | publicado dia | publicado às | data |
    data de publicação | data da publicação | data de atualização | data de criação | postado | postado em |
    postada em | escrito em | criado em | criado | atualizado | atualizado em | atualizada em | atualizado às |
    atualização | última atualização | última atualização em | última modificação | última modificação em |
    modificado em | modificado | alterado em | enviado em | inserido em | adicionado em | editado em |
    disponibilizado em | revisado em
  `),
  agoPhrase: phrases(`
    minutos atrás | minuto atrás | horas atrás | hora atrás | dias atrás | dia atrás | semanas atrás |
    semana atrás | meses atrás | mês atrás | anos atrás | ano atrás | há minutos | há um minuto | há uma hora |
    há um dia | há uma semana | há um mês | há um ano | agora mesmo | ontem | hoje | anteontem
  `),
  readingTimePhrase: phrases(`
    min de leitura | min. de leitura | mins de leitura | minutos de leitura | minuto de leitura | tempo de leitura |
    tempo estimado de leitura | tempo de leitura estimado | tempo médio de leitura | minutos para ler | leitura de |
    leitura rápida | minutos lendo | leia em | min para ler | ouvir artigo | ouvir o artigo | ouça este artigo |
    ouça o artigo | ouça esta notícia | ouça este conteúdo | ouvir notícia | ouvir matéria | ouça a matéria |
    ouça a reportagem | escute o artigo | áudio do artigo | minutos de áudio | minutos de escuta | min de escuta |
    tempo de escuta | tempo aproximado de leitura
  `),
  counterWord: phrases(`
    visualizações | visualização | vistas | visitas | visita | acessos | leituras | leitura | lido | comentários |
    comentário | respostas | resposta | curtidas | curtida | gostos | gosto | compartilhamentos | compartilhamento |
    partilhas | partilha | votos | avaliações | seguidores | downloads | reações | impressões | cliques | likes
  `),
  homeLead: phrases(`
    início | inicio | home | página inicial | página principal | capa | você está aqui | está aqui |
    voltar ao início | voltar para a home | ir para a home | localização atual
  `),
  menuLine: phrases(`
    pular para o conteúdo | pular para o conteúdo principal | pular para conteúdo | pular para a navegação |
    pular para o menu | ir para o conteúdo | ir para o conteúdo principal | ir para o menu | ir para a busca |
    ir para o rodapé | saltar para o conteúdo | saltar para o conteúdo principal | saltar para a navegação |
    avançar para o conteúdo | passar para o conteúdo principal | menu | menu principal | menu de navegação |
    abrir menu | fechar menu | alternar menu | alternar navegação | navegação principal | navegação de post |
    navegação de posts | navegação de artigos | buscar | buscar por | busca avançada | busca por | pesquisa |
    pesquisar | pesquisar por | pesquisar neste blog | pesquisar este blog | pesquisar no site | pesquisa avançada |
    procurar | procurar por | resultados da pesquisa | o que você procura | entrar / cadastrar | fazer login |
    faça login | faça seu login | iniciar sessão | inicie sessão | login | logar | terminar sessão | cadastre-se |
    cadastrar | criar conta | crie sua conta | criar uma conta | registe-se | registar | registrar | registrar-se |
    inscreva-se | minha conta | a minha conta | meu perfil | o meu perfil | meus pedidos | meus favoritos |
    meu carrinho | carrinho | carrinho de compras | ver carrinho | adicionar ao carrinho | finalizar compra |
    lista de desejos | seu carrinho está vazio | esqueci minha senha | esqueceu sua senha | esqueceu a senha |
    esqueceu a sua senha | esqueci-me da palavra-passe | recuperar senha | lembrar senha | lembrar-me |
    manter conectado | quem somos | sobre nós | sobre o site | sobre o blog | fale conosco | fale connosco |
    fale com a gente | fale com a redação | entre em contato | contate-nos | contacte-nos | formulário de contato |
    aviso legal | avisos legais | política de privacidade | politica de privacidade | políticas de privacidade |
    política de cookies | política editorial | política de proteção de dados | aviso de privacidade |
    portal da privacidade | termos de uso | termos e condições | termos de serviço | termos de utilização |
    termos e condições de uso | condições gerais | condições de utilização | configurações de cookies |
    configurar cookies | gerir cookies | gerenciar cookies | definições de cookies | preferências de cookies |
    mapa do site | livro de reclamações | resolução de litígios | ficha técnica | estatuto editorial |
    princípios editoriais | anuncie | anuncie aqui | anuncie conosco | publicidade no site | trabalhe conosco |
    trabalhe connosco | assine | assine já | assinar | assinaturas | central do assinante | área do assinante |
    clube do assinante | newsletter | newsletters | assinar newsletter | rss | feed rss | feed de posts |
    feed de comentários | siga-nos | siga-nos no | central de atendimento | central de ajuda |
    atendimento ao cliente | edição impressa | edição digital | versão impressa | versão para celular |
    versão mobile | acervo | arquivo do blog | nuvem de tags | ver tudo | ver todos | ver todas | ver mais |
    veja mais | carregar mais | mostrar mais | mostrar tudo | exibir mais | voltar | voltar ao topo |
    voltar para o topo | voltar ao início | voltar à página inicial | ir para o topo | início | página inicial |
    página não encontrada | selecionar mês | selecionar categoria | selecione o idioma | selecionar idioma |
    escolha o idioma | mudar idioma | denuncie | classificados | baixe o app | baixe o aplicativo |
    baixe nosso app | seja um colunista | envie sua notícia | meus dados | minha página | fechar
  `),
  commentLine: phrases(`
    deixe um comentário | deixe um comentário cancelar resposta | deixe seu comentário | deixe o seu comentário |
    deixe uma resposta | deixe uma resposta cancelar resposta | deixe sua resposta | deixar um comentário |
    deixar uma resposta | deixar comentário | deixe sua opinião | cancelar resposta | publicar comentário |
    publicar um comentário | publicar o comentário | postar um comentário | postar comentário | enviar um comentário |
    enviar comentário | escreva um comentário | escreva seu comentário | escreva o seu comentário |
    escrever comentário | adicionar comentário | adicionar um comentário | adicione um comentário |
    adicionar novo comentário | inserir comentário | faça um comentário | fazer comentário | comentar | comente |
    comente aqui | comente esta notícia | comentário | comentários | 0 comentários | 1 comentário | nenhum comentário |
    nenhum comentário ainda | sem comentários | ainda não há comentários | não há comentários | ainda sem comentários |
    seja o primeiro a comentar | seja o primeiro a deixar um comentário | seja o primeiro a escrever um comentário |
    os comentários estão fechados | comentários fechados | comentários encerrados | os comentários estão encerrados |
    comentários desativados | os comentários estão desativados | ver comentários | ver todos os comentários |
    ver mais comentários | ler comentários | mostrar comentários | ocultar comentários | carregar comentários |
    carregar mais comentários | últimos comentários | comentários recentes | mais comentários | responder | respostas |
    seu comentário | o seu comentário | seu nome | seu e-mail | seu email | nome * | e-mail * | email * | comentário * |
    nome (obrigatório) | participe da conversa | faça login para comentar | faça login para deixar um comentário |
    entre para comentar | inicie sessão para comentar | você precisa fazer login para comentar |
    você precisa estar logado para comentar | você precisa fazer o login para publicar um comentário |
    tem de iniciar a sessão para publicar um comentário | deve ter a sessão iniciada para publicar um comentário |
    o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado |
    campos obrigatórios são marcados com * | campos obrigatórios marcados com * |
    salvar meus dados neste navegador para a próxima vez que eu comentar |
    notifique-me sobre novos comentários por e-mail | notifique-me sobre novas publicações por e-mail |
    denunciar comentário | denunciar | assinar: postar comentários (atom) | enviar feedback | ordenar por |
    deixe a sua opinião | deixe aqui o seu comentário | fazer um comentário | faça seu comentário |
    escrever um comentário | adicione seu comentário | envie seu comentário | publique um comentário |
    poste um comentário | comente este artigo | comente essa matéria | comentar artigo | comentar notícia |
    comentários (0) | 0 comentário | um comentário | sem comentários ainda | não há comentários ainda |
    seja o primeiro a opinar | seja a primeira pessoa a comentar | sê o primeiro a comentar |
    comentários estão fechados | ver os comentários | ler os comentários | leia os comentários | exibir comentários |
    todos os comentários | comentários dos leitores | comentários no facebook | comentários mais recentes |
    comentários mais antigos | comentários antigos | responder a | responder a este comentário | dê sua opinião |
    dê a sua opinião | participe da discussão | participe do debate | junte-se à conversa | junte-se à discussão |
    faça parte da conversa | iniciar sessão para comentar | você precisa estar logado para publicar um comentário |
    é necessário fazer login para comentar | conecte-se para comentar | seu comentário * | seu nome * | nome* |
    e-mail* | e-mail (obrigatório) | comentário* | seu endereço de e-mail não será publicado |
    o seu email não será publicado | seu e-mail não será publicado | campos obrigatórios |
    avise-me sobre novos comentários | denunciar abuso | subscrever: enviar feedback (atom) | regras para comentários |
    os comentários são de responsabilidade exclusiva de seus autores | comentários desabilitados |
    carregando comentários | a carregar comentários | mostrar mais comentários | ir para os comentários |
    ver respostas | ocultar respostas | mais recentes primeiro | mais antigos primeiro | mais votados |
    mais curtidos | regras de comentários | regras dos comentários | política de comentários |
    deixe o primeiro comentário | faça login e comente | cadastre-se para comentar | assine para comentar |
    só assinantes podem comentar | apenas assinantes podem comentar | comentário removido | comentário eliminado |
    este comentário foi removido | este comentário foi eliminado | caracteres restantes
  `),
  commentPhrase: phrases(`
    o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado |
    seu endereço de e-mail não será publicado | seu e-mail não será publicado | campos obrigatórios são marcados |
    campos obrigatórios marcados com | salvar meus dados neste navegador | guardar o meu nome, email |
    neste navegador para a próxima vez que eu comentar | para a próxima vez que eu comentar |
    você precisa fazer login para | você precisa estar logado | tem de iniciar a sessão | deve ter a sessão iniciada |
    faça login para comentar | para publicar um comentário | para deixar um comentário | seja o primeiro a comentar |
    os comentários estão fechados | este site utiliza o akismet | este site usa o akismet | este site usa akismet |
    para reduzir spam | como seus dados em comentários são processados | dados em comentários são processados |
    deixe um comentário abaixo | deixe nos comentários | conta pra gente nos comentários | conte nos comentários |
    conta nos comentários | comenta aqui embaixo | nos comentários abaixo | comentários são de responsabilidade |
    os comentários são de responsabilidade | não representam a opinião deste site | os comentários não representam |
    reserva-se o direito de excluir | reserva o direito de eliminar | notifique-me sobre novos comentários |
    notifique-me sobre novas publicações | aguardando moderação | aguarda moderação |
    endereço de e-mail não será publicado | endereço de email não será publicado | e-mail não será publicado |
    campos obrigatórios marcados | salvar meu nome, e-mail | neste navegador para a próxima vez |
    a próxima vez que eu comentar | da próxima vez que eu comentar | para poder comentar | para comentar é preciso |
    você precisa fazer login | tem de iniciar a sessão para | saiba como seus dados em comentários |
    como são processados os dados dos comentários | deixe seu comentário | deixe sua opinião nos comentários |
    deixe aqui nos comentários | deixe a sua opinião nos | conte para nós nos comentários |
    conte pra gente nos comentários | conte aqui nos comentários | conta para mim nos comentários |
    comente aqui embaixo | comente abaixo | nos comentários a seguir | seção de comentários | secção de comentários |
    caixa de comentários | seu comentário está aguardando moderação | o seu comentário aguarda moderação |
    comentários serão moderados | comentários ofensivos serão | serão removidos os comentários |
    comentários são moderados | comentários estão sujeitos a moderação | sujeito a moderação | sujeitos a moderação |
    sujeitos à moderação | a aguardar moderação | comentário será publicado | comentário será analisado |
    comentário está em análise | comentário aguarda | para comentar, é necessário | para comentar, faça |
    para comentar precisa | é preciso estar logado | tem de iniciar sessão para comentar |
    tem de estar registado para comentar | comentários são de inteira responsabilidade |
    comentários não representam a opinião | comentários desta notícia estão | comentários neste artigo estão |
    nos reservamos o direito de excluir | reservamo-nos o direito de eliminar |
    nossos termos de uso para comentários | regras da comunidade
  `),
  creditLead: phrases(`
    foto | fotos | foto de | fotos de | foto por | fotografia | fotografias | fotografia de | fotógrafo |
    foto divulgação | foto: divulgação | foto reprodução | foto ilustrativa | foto de capa | foto de arquivo |
    foto cortesia | crédito | créditos | crédito da foto | crédito da imagem | créditos da imagem |
    créditos das imagens | crédito das fotos | crédito foto | imagem | imagens | imagem de | imagens de |
    imagem de capa | imagem destacada | imagem ilustrativa | imagem de destaque | imagem: reprodução | fonte da imagem |
    fonte das imagens | ilustração | ilustrações | ilustração de | arte | infográfico | captura de tela |
    captura de ecrã | cortesia de | arquivo pessoal | acervo pessoal | getty images | direitos da imagem | charge |
    fotos por | foto arquivo | foto arquivo pessoal | foto destaque | foto principal | foto © | fotografias de |
    fotografia por | crédito fotos | crédito imagem | créditos da foto | créditos das fotos | créditos de imagem |
    créditos foto | créditos fotos | créditos imagem | imagem destaque | imagem principal |
    imagem meramente ilustrativa | imagem gerada por ia | imagem gerada por inteligência artificial |
    imagem reprodução | imagem divulgação | imagem cedida | fonte da foto | reprodução/instagram | reprodução/tv |
    reprodução/youtube | ilustrador | cedida por | fotógrafa | shutterstock | istock | unsplash | pixabay | pexels |
    freepik | agência brasil | agência estado | folhapress | imagem gerada com ia | imagem criada por ia |
    imagem criada com ia | ilustração gerada por ia | foto meramente ilustrativa | imagem de arquivo | foto: arquivo |
    fotografia de arquivo | divulgação | foto de divulgação | fotos divulgação | reprodução/facebook |
    reprodução/redes sociais | reprodução/twitter | reprodução/x | print de tela | imagem aérea | foto aérea |
    imagem de satélite | imagem de drone | fotomontagem | foto do autor | fotos do autor | foto da autora |
    foto cedida | foto de leitor | foto do leitor |
    frame de vídeo
  `),
  cookiePhrase: phrases(`
    utilizamos cookies | usamos cookies | nós usamos cookies | nós utilizamos cookies | este site utiliza cookies |
    este site usa cookies | este website utiliza cookies | este website usa cookies | o nosso site utiliza cookies |
    nosso site utiliza cookies | nosso site usa cookies | esse site usa cookies | esse site utiliza cookies |
    a nossa página utiliza cookies | utiliza cookies para | aceitar todos os cookies | aceitar cookies |
    aceitar e fechar | aceito os cookies | rejeitar todos os cookies | rejeitar cookies | configurar cookies |
    configurações de cookies | definições de cookies | gerenciar cookies | gerenciar consentimento |
    gerir consentimento | gerir cookies | preferências de cookies | nossa política de cookies |
    a nossa política de cookies | ao continuar navegando | ao continuar a navegar | ao continuar a navegação |
    ao navegar neste site | ao utilizar este site | se continuar a utilizar este site |
    se você continuar a usar este site | se continuar a navegar | concorda com a utilização | está a aceitar |
    você aceita o uso | melhor experiência em nosso site | melhor experiência no nosso site |
    a melhor experiência de navegação | a melhor experiência do usuário | personalizar conteúdos e anúncios |
    cookies e outras tecnologias semelhantes | consentimento para o uso de cookies | cookies e tecnologias semelhantes |
    cookies e outras tecnologias | uso de cookies de acordo | aceitar e continuar | recusar cookies |
    ao navegar no site | você concorda com o uso | você concorda com a utilização | você concorda com essas condições |
    concorda com a utilização de cookies | está a concordar com a | melhorar a experiência do utilizador |
    a melhor experiência em nosso site | a melhor experiência no nosso site | oferecer a melhor experiência |
    garantir a melhor experiência | valorizamos a sua privacidade | valorizamos sua privacidade
  `),
  adLine: phrases(`
    publicidade | anúncio | anuncio | anúncios google | patrocinado | patrocinado por | conteúdo patrocinado |
    conteúdo de marca | conteúdo pago | links patrocinados | link patrocinado | post patrocinado | publieditorial |
    publipost | informe publicitário | espaço publicitário | continua após a publicidade |
    continua depois da publicidade | continua após publicidade | continua após o anúncio |
    continue lendo após a publicidade | a matéria continua após o anúncio | a notícia continua após a publicidade |
    publicidade • continue a ler a seguir | publicidade continue a leitura | continue a ler após a publicidade |
    depois da publicidade | continua depois do anúncio | role para continuar | - publicidade - | -publicidade- |
    - anúncio - | (publicidade) | [publicidade] | fim da publicidade | remover anúncios | fechar anúncio |
    — publicidade — | – publicidade – | *publicidade | (anúncio) | - propaganda - |
    matéria continua após a publicidade | a matéria continua após a publicidade | o artigo continua após a publicidade |
    o artigo continua depois da publicidade | o texto continua após a publicidade |
    artigo continua a seguir à publicidade | continua a ler após a publicidade | role para continuar lendo |
    conteúdo publicitário | conteúdo comercial | conteúdo apoiado | artigo patrocinado | informe comercial |
    branded content | especial publicitário | fechar publicidade | pular anúncio | o artigo continua após |
    o artigo continua após o anúncio | a matéria continua após | a notícia continua após |
    leia mais após a publicidade | leia mais após o anúncio | continua abaixo | continua abaixo da publicidade |
    pular publicidade | saltar anúncio | ocultar anúncio | conteúdo patrocinado por |
    conteúdo de responsabilidade do anunciante | conteúdo promocional | conteúdo promovido por |
    conteúdo oferecido por | oferecido por | oferecimento | apresentado por | patrocínio | com o apoio de |
    em parceria com | em colaboração com | publireportagem | projeto patrocinado | contém links de afiliados | publi
  `),
  tocHeading: phrases(`
    índice | indice | tabela de conteúdos | tabela de conteúdo | índice de conteúdos | índice do artigo |
    índice do conteúdo | neste artigo | neste artigo você verá | neste artigo você vai ver | neste post |
    neste post você vai ver | neste texto | nesta página | neste guia | neste conteúdo |
    neste conteúdo você vai ver | o que você vai encontrar neste artigo | o que você vai ver neste artigo |
    o que você verá neste artigo | o que você vai ler neste artigo | o que vamos abordar | navegue pelo conteúdo |
    tópicos do artigo | ocultar índice | mostrar índice | conteúdo [ocultar] | conteúdo ocultar | nesta edição |
    neste número | nesta newsletter | neste episódio | nesta matéria | nesta reportagem | conteúdo deste artigo |
    conteúdos deste artigo | índice de conteúdo | o que vai encontrar neste artigo | neste artigo você vai encontrar |
    neste artigo, você vai ver | tópicos deste artigo | capítulos | ir para a receita | pular para a receita |
    navegue neste artigo
  `),
  furnitureLine: phrases(`
    voltar ao topo | voltar para o topo | voltar para cima | voltar ao início | ir para o topo | topo da página |
    voltar à página anterior | voltar para a página anterior | voltar para notícias | voltar à lista | voltar ao blog |
    ver original | ver artigo original | ver notícia original | ler artigo original | ler artigo completo |
    ler notícia completa | leia o artigo original | leia o artigo completo | leia a matéria completa |
    leia a notícia completa | leia na íntegra | leia mais | leia mais » | ler mais | ler mais » | ler menos | ler tudo |
    continue lendo | continue lendo → | continuar lendo | continuar a ler | continuar a ler → | continue a ler |
    ver mais | ver menos | ver tudo | ver galeria | ver fotos | ver vídeo | ver imagem | ver todas as fotos |
    mostrar mais | mostrar menos | carregar mais | carregar mais notícias | carregando | a carregar | aguarde |
    ampliar | ampliar imagem | ampliar foto | clique para ampliar | clique na imagem para ampliar |
    clique na imagem para aumentar | imagem anterior | próxima imagem | foto anterior | próxima foto | imprimir |
    imprimir página | imprimir esta página | versão para impressão | baixar pdf | baixar em pdf | descarregar |
    link permanente | link permanente para | ligação permanente | copiar link | tamanho da fonte | tamanho do texto |
    tamanho da letra | aumentar fonte | diminuir fonte | aumentar texto | diminuir texto | a- a+ |
    este artigo foi útil | esta página foi útil | esta informação foi útil | isto foi útil | o conteúdo foi útil |
    este conteúdo foi útil | esse artigo foi útil | este conteúdo te ajudou | gostou do artigo | gostou deste artigo |
    avalie este artigo | avalie este post | sim não | seu navegador não suporta |
    seu navegador não suporta o elemento de vídeo | seu browser não suporta | o seu browser não suporta |
    ative o javascript | ouça este artigo | ouça esta notícia | ouvir artigo | ouvir notícia | reproduzir vídeo |
    tela cheia | fechar | fechar janela | deixar de seguir | reportar erro | comunicar erro | sugerir correção |
    informar erro | abrir em nova janela | abre em nova janela | abre em uma nova janela | traduzir |
    selecione o idioma | primeira página | última página | ir para a página | visitar site | site oficial | ver perfil |
    versão para imprimir | descarregar pdf | salvar em pdf | ouvir texto | ouça o áudio | reproduzir áudio |
    assistir ao vídeo | assista ao vídeo | ver o vídeo | clique nas imagens para ampliar | galeria de fotos |
    galeria de imagens | fotogaleria | ver galeria de fotos | ecrã inteiro | fechar menu | ver todos | ver todas |
    ver artigo completo | ver mapa | ver no mapa | ler mais → | leia mais → | ler artigo | ler notícia |
    ler na íntegra | continuar a leitura | continue a leitura | saiba mais | mostrar tudo | exibir mais |
    carregar mais artigos | voltar para o início | voltar para home | voltar à página inicial |
    voltar para a página inicial | voltar às notícias | voltar para o blog | para o topo | início da página |
    permalink | link curto | aumentar letra | diminuir letra | a+ a- | modo escuro | modo noturno | modo leitura |
    alto contraste | isso foi útil | o que achou deste artigo | o que achou desta notícia |
    o que você achou deste conteúdo | gostou do conteúdo | gostou da matéria | avalie esta notícia | avalie o artigo |
    classifique este artigo | clique nas estrelas | clique na estrela para avaliar | classificação média |
    média da classificação | nenhum voto até agora | obrigado pelo seu voto | obrigado pela sua avaliação |
    obrigado pelo feedback | comunique erro | denunciar erro | sugira uma correção | encontrou um erro |
    encontrou algum erro | seguir tema | seguir autor | receber alertas | ativar alertas | ativar notificações |
    abrir em nova aba | horóscopo do dia | previsão do tempo | resultado da mega-sena | palavras cruzadas | sudoku |
    guia de tv | programação da tv | edição impressa | edição digital | versão mobile | versão desktop | versão móvel |
    seu navegador não suporta o elemento de áudio | seu navegador não suporta vídeos |
    desative seu bloqueador de anúncios | abrir imagem | abrir imagem na galeria | fechar galeria | algo deu errado |
    algo correu mal | algo deu errado. tente novamente | algo deu errado, tente novamente |
    algo correu mal, tente novamente | ops, algo deu errado | ops! algo deu errado | ops! algo correu mal |
    ocorreu um erro | ocorreu um erro. tente novamente | ocorreu um erro, tente novamente mais tarde |
    ocorreu um erro. tente novamente mais tarde | tente novamente | tente novamente mais tarde |
    por favor, tente novamente | recarregar página | recarregar a página | atualizar página | conteúdo indisponível |
    conteúdo não disponível | este conteúdo não está disponível | este vídeo não está disponível |
    vídeo indisponível | não foi possível carregar o conteúdo | ouvir este artigo | ouça este conteúdo |
    ouça esta matéria | ouça a matéria | ouvir matéria | ouvir a notícia | ouça a notícia | ouvir conteúdo |
    ouvir áudio | artigo em áudio | versão em áudio | reportar um erro | reporte um erro | comunicar um erro |
    relatar erro | relatar um erro | reportar erro nesta notícia | encontrou um erro nesta página | avise-nos |
    dê sua opinião | dê a sua opinião | deixe sua avaliação | avalie esta matéria | avalie este conteúdo |
    avalie esta página | o que você achou deste artigo | o que achou desta matéria | o que você achou desta matéria |
    gostou desta notícia | este artigo foi útil para você | esta informação foi útil para você |
    achou este artigo útil | obrigado pelo seu feedback | copiar o link | link copiado | copiar ligação | obter link |
    voltar para a lista | voltar ao artigo | modo claro | imprimir notícia | imprimir matéria | imprimir artigo |
    salvar para ler depois | guardar para ler mais tarde | salvar artigo | guardar artigo |
    comunicado de imprensa | nota à imprensa | nota de imprensa |
    continua após a publicidade | continua depois da publicidade | continua após publicidade |
    a matéria continua após a publicidade | continue lendo após o anúncio
  `),
  furnitureLead: phrases(`
    leia o artigo completo | leia a matéria completa | leia a íntegra | leia o original | leia o artigo original |
    ler artigo completo em | ler o artigo completo | ver artigo original | ver original | ver todos os posts de |
    ver todos os artigos de | ver todas as publicações de | ver essa foto no instagram |
    ver esta publicação no instagram | continuar lendo | continue lendo | clique aqui para ler |
    clique aqui para ver | clique aqui e veja | link permanente | link permanente para |
    adicione aos favoritos o link permanente | guardar link permanente | adicionar link permanente |
    link para o artigo | link da matéria | url curta | link curto | tamanho da fonte | tamanho do texto |
    número de visualizações | este artigo foi útil | este artigo foi lido | esta página foi |
    esta matéria foi lida | seu navegador não suporta | o seu navegador não suporta | o seu browser não suporta |
    para ver este vídeo | este vídeo não está disponível | ouça este artigo | encontrou algum erro | reportar erro |
    página 1 de |
    leia na íntegra | ler artigo completo | ler o artigo original | ver essa publicação no instagram |
    um post compartilhado por | uma publicação partilhada por | uma publicação compartilhada por | continue lendo em |
    continuar a ler em | adicionar aos favoritos o link | url de trackback | tamanho da letra | esta página foi útil |
    seu navegador não | clique aqui e confira | clique na imagem | encontrou um erro | se não conseguir ver o |
    se não consegue ver o vídeo | se você não consegue visualizar | clique na foto para | clique nas imagens para |
    toque na imagem para | para ver este conteúdo | para visualizar este conteúdo | seu navegador está desatualizado |
    o seu navegador está desatualizado | o seu browser não | javascript está desativado |
    javascript está desabilitado | é necessário ativar o javascript | por favor, ative o javascript |
    habilite o javascript | ative o javascript | áudio gerado por | áudio gerado com | este áudio foi gerado |
    página atualizada em | última atualização da página | como citar este artigo | citar este artigo | avalie este |
    avalie esta | reporte um erro |
    assessoria de imprensa | contato para imprensa | contacto para a imprensa
  `),
};
