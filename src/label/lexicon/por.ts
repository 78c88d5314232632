import { type Lexicon, phrases } from './lexicon.js';

/** Portuguese of Brazil and Portugal. */
export const por: Lexicon = {
  language: 'por',
  bioHeading: phrases(`
    sobre o autor | sobre a autora | sobre os autores | sobre o autor(a) | sobre o jornalista | sobre a jornalista |
    sobre o colunista | sobre mim | acerca do autor | o autor | a autora | os autores | autor | autora | autores |
    biografia do autor | perfil do autor | quem sou | quem sou eu | conheça o autor | conheça a autora |
    escrito por | publicado por | postado por | redigido por | autor convidado | autor do artigo |
    sobre o escritor | sobre o redator
  `),
  bioLead: phrases(`
    sobre o autor | sobre a autora | acerca do autor | este artigo foi escrito por | este texto foi escrito por |
    este post foi escrito por | esta matéria foi escrita por | este conteúdo foi escrito por |
    este conteúdo foi produzido por | artigo escrito por | texto escrito por | post escrito por |
    este é um guest post de | este é um artigo convidado de | guest post de | guest post escrito por | o autor é |
    a autora é | os autores são | autor convidado | autora convidada | jornalista formado | jornalista formada |
    jornalista graduado | jornalista graduada | formado em jornalismo | formada em jornalismo |
    graduado em jornalismo | graduada em jornalismo | estudante de jornalismo
  `),
  selfLead: phrases(`
    olá, sou | olá! sou | olá, eu sou | olá! eu sou | oi, eu sou | oi! eu sou | oi, sou | olá, meu nome é |
    olá! meu nome é | oi, meu nome é | oi! meu nome é | olá, o meu nome é | meu nome é | o meu nome é | me chamo |
    eu me chamo | chamo-me | sou jornalista | sou o fundador | sou a fundadora | sou autor do blog |
    sou autora do blog | sou criador do | sou criadora do | seja bem-vindo ao meu blog | bem-vindos ao meu blog |
    sejam bem-vindos ao meu blog
  `),
  roleWord: phrases(`
    jornalista | jornalistas | repórter | repórteres | correspondente | redator | redatora | redatores | redactor |
    redactora | redator-chefe | redatora-chefe | editor | editora | editor-chefe | editora-chefe |
    editor executivo | editora executiva | editor assistente | subeditor | subeditora | chefe de redação |
    chefe de reportagem | escritor | escritora | autor | autora | coautor | coautora | romancista | poeta |
    poetisa | cronista | contista | ensaísta | dramaturgo | dramaturga | roteirista | guionista | biógrafo |
    biógrafa | colunista | articulista | comentarista | comentador | comentadora | colaborador | colaboradora |
    blogueiro | blogueira | bloguer | blogger | youtuber | influenciador | influenciadora | podcaster | radialista |
    locutor | locutora | apresentador | apresentadora | crítico de cinema | crítica de cinema | tradutor |
    tradutora | revisor | revisora | fotógrafo | fotógrafa | fotojornalista | ilustrador | ilustradora |
    cartunista | designer | documentarista | cineasta | produtor | produtora | diretor | diretora | director |
    directora | assessor de imprensa | assessora de imprensa | professor | professora | docente | pesquisador |
    pesquisadora | investigador | investigadora | doutorando | doutoranda | mestrando | mestranda | historiador |
    historiadora | filósofo | filósofa | sociólogo | socióloga | cientista político | cientista política |
    economista | antropólogo | antropóloga | psicólogo | psicóloga | psicanalista | psiquiatra | terapeuta |
    médico | médica | pediatra | dermatologista | nutricionista | farmacêutico | farmacêutica | enfermeiro |
    enfermeira | fisioterapeuta | dentista | veterinário | veterinária | educador físico | educadora física |
    personal trainer | biólogo | bióloga | advogado | advogada | jurista | juiz de direito | engenheiro |
    engenheira | arquiteto | arquiteta | programador | programadora | desenvolvedor | desenvolvedora | analista |
    consultor | consultora | assessor | estrategista | empreendedor | empreendedora | empresário | empresária |
    fundador | fundadora | cofundador | cofundadora | sócio-fundador | ceo | diretor executivo |
    diretora executiva | palestrante | coach | mentor | mentora | pedagogo | pedagoga | copywriter |
    analista de conteúdo | produtor de conteúdo | produtora de conteúdo | estagiário | estagiária | chef | ativista
  `),
  bioPhrase: phrases(`
    escreve sobre | escreve para | escrevo sobre | já escreveu para | escreve no blog | colabora com |
    colaborou com | é colunista | é autor de | é autora de | é autor do livro | é autora do livro | autor de |
    autora de | autor do livro | autora do livro | autor dos livros | autora dos livros | coautor de | coautora de |
    publicou os livros | mora em | moro em | vive em | reside em | radicado em | radicada em | nascido em |
    nascida em | nasceu em | formado em | formada em | formado pela | formada pela | é formado em | é formada em |
    graduado em | graduada em | graduado pela | graduada pela | graduando em | graduanda em | é graduado em |
    é graduada em | licenciado em | licenciada em | bacharel em | se formou em | formou-se em | pós-graduado em |
    pós-graduada em | pós-graduação em | com mba em | mestre em | mestra em | mestrado em | doutor em | doutora em |
    doutorado em | doutor pela | doutora pela | doutorando em | doutoranda em | mestrando em | mestranda em |
    estudante de jornalismo | cursa jornalismo | estudou jornalismo | especialista em | especializado em |
    especializada em | especializou-se em | especialização em | com mais de 10 anos de experiência |
    com mais de 20 anos de experiência | anos de experiência em | anos de experiência na | experiência na área |
    vasta experiência em | atua como | atua na área | atua no mercado | atuou como | já atuou | já trabalhou |
    já trabalhou em | trabalha como | trabalhou como | trabalhou em | trabalhou no | passou por redações |
    com passagens por | passagens pelo | com passagem por | é jornalista | é repórter | é editor do | é editora do |
    é redator | é redatora | é editor de | é editora de | é professor de | é professora de | é professor da |
    é professora da | é professor na | leciona na | é pesquisador | é pesquisadora | é diretor da | é diretora da |
    é fundador da | é fundadora da | é fundador e | é fundadora e | fundador da | fundadora da | fundador do |
    fundadora do | cofundador da | é sócio da | é ceo da | é membro da | é advogado | é advogada | é médico |
    é médica | apaixonado por | apaixonada por | apaixonado pela | apaixonada pela | é apaixonado por |
    é apaixonada por | amante de | amante da | nas horas vagas | nos tempos livres | no tempo livre |
    em seu tempo livre | no seu tempo livre | adora viajar | gosta de escrever | adora escrever | ama viajar |
    mãe de dois | mãe de duas | pai de dois | pai de duas | vencedor do prêmio | vencedora do prêmio |
    ganhador do prêmio | premiado com | premiada com | finalista do prêmio
  `),
  bioCall: phrases(`
    siga-o no | siga-a no | siga-me no | me siga no | me siga nas redes | me siga no instagram | segue-me no |
    siga o autor | siga a autora | você pode me seguir | você pode me encontrar | pode seguir-me |
    pode encontrar-me | encontre-me no | me encontre no | entre em contato com o autor | entre em contato comigo |
    contate o autor | contacte o autor | fale com o autor | fale com a autora | fale com o colunista | fale comigo |
    e-mail do autor | veja todos os posts de | ver todos os posts de | ver todos os posts |
    ver todos os artigos de | ver todas as publicações de | ver todas as matérias de | ver perfil completo |
    ver meu perfil completo | ver o meu perfil completo | todos os posts de | todos os artigos de | mais posts de |
    mais artigos de | mais artigos deste autor | mais deste autor | mais sobre o autor | leia mais artigos de |
    leia outros artigos de | leia mais textos de | saiba mais sobre o autor | conheça mais sobre o autor |
    visite meu blog | visite meu site | visite o meu blog | para mais informações, acesse |
    para mais informações acesse | para mais informações, visite | para saber mais, acesse | para saber mais sobre |
    mais informações em | mais informações no site | acesse o site
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
    colaboradores em todo o mundo
  `),
  prevLead: phrases(`
    anterior | anteriores | artigo anterior | artigos anteriores | post anterior | posts anteriores |
    postagem anterior | postagens anteriores | publicação anterior | publicações anteriores | matéria anterior |
    notícia anterior | notícias anteriores | página anterior | capítulo anterior | tópico anterior |
    mensagem anterior | texto anterior | entrada anterior | conteúdo anterior | projeto anterior |
    receita anterior | episódio anterior | próximo mais antigo | mais antigo | mais antigos | mais antigas |
    posts mais antigos | postagem mais antiga | postagens mais antigas | mensagem antiga | mensagens antigas |
    artigos mais antigos | publicações mais antigas | voltar ao anterior | prévio
  `),
  nextLead: phrases(`
    próximo | próxima | próximos | seguinte | próximo artigo | próximos artigos | artigo seguinte | próximo post |
    próximos posts | post seguinte | próxima postagem | postagem seguinte | próxima publicação |
    publicação seguinte | próxima matéria | próxima notícia | notícia seguinte | próxima página | página seguinte |
    próximo capítulo | capítulo seguinte | próximo tópico | próximo texto | próxima entrada | próximo conteúdo |
    próximo projeto | próxima receita | próximo episódio | mais recente | postagem mais recente |
    postagens mais recentes | mensagem mais recente | mensagens mais recentes | posts mais recentes |
    artigos mais recentes
  `),
  relatedHeading: phrases(`
    artigos relacionados | artigo relacionado | artigos semelhantes | artigos recomendados | artigos recentes |
    artigos populares | artigos mais lidos | posts relacionados | post relacionado | posts recentes |
    posts populares | posts similares | posts recomendados | postagens relacionadas | postagens recentes |
    postagens populares | postagens mais visitadas | publicações relacionadas | publicações recentes |
    matérias relacionadas | matéria relacionada | matérias recomendadas | notícias relacionadas |
    notícia relacionada | notícias recentes | notícias recomendadas | notícias populares | conteúdo relacionado |
    conteúdos relacionados | conteúdo recomendado | conteúdos recomendados | conteúdo patrocinado |
    assuntos relacionados | assunto relacionado | temas relacionados | tópicos relacionados | vídeos relacionados |
    relacionados | relacionadas | leia também | leia mais | leia ainda | leia a seguir | leia mais notícias |
    leia mais sobre | ler também | ler mais | leia mais em | lê também | leia outras notícias | veja também |
    veja mais | veja ainda | veja mais notícias | ver mais | ver também | vejam também | veja outras notícias |
    confira também | confira mais | confira mais notícias | confira outros posts | você pode gostar |
    você também pode gostar | você também vai gostar | você pode se interessar | você pode se interessar por |
    você também pode se interessar | você também pode se interessar por | você pode estar interessado em |
    você vai gostar | você vai gostar também | talvez você goste | talvez você se interesse | talvez goste também |
    talvez lhe interesse | também lhe pode interessar | também te pode interessar | pode interessar |
    pode lhe interessar | isto pode lhe interessar | poderá gostar de | poderá também gostar |
    também poderá gostar | também pode gostar | também pode gostar de | pode gostar também | recomendado para você |
    recomendados para você | recomendadas para você | recomendados | recomendamos para você | recomendamos também |
    sugestões para você | outras notícias | outros artigos | outros posts | outras matérias | outras publicações |
    outros conteúdos | outros artigos que podem interessar | mais notícias | mais artigos | mais posts |
    mais lidas | mais lidos | mais vistas | mais vistos | mais populares | mais recentes | mais acessadas |
    mais comentadas | mais deste autor | mais do autor | mais sobre o assunto | mais sobre este assunto |
    mais conteúdos | mais conteúdo | mais para ler | mais do mesmo autor | do mesmo autor | as mais lidas |
    as mais lidas do dia | as mais vistas | os mais lidos | o mais lido | últimas notícias | últimos posts |
    últimos artigos | últimas postagens | últimas publicações | últimas matérias | últimos comentários |
    comentários recentes | notícias mais lidas | notícias em destaque | destaques do dia | em alta agora |
    assuntos do momento | não perca | não deixe de ler | continue lendo | continue a ler | continuar lendo |
    do nosso arquivo | quem leu também leu | quem leu isso também leu | leitura recomendada |
    leituras recomendadas | leituras relacionadas | indicados para você | escolhas do editor | escolha do editor |
    aproveite e leia também | gostou? leia também
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
    clique aqui e saiba | leia outras notícias | acompanhe também | aproveite e leia
  `),
  shareLine: phrases(`
    compartilhar | compartilhe | compartilhe isso | compartilhe este post | compartilhe este artigo |
    compartilhe esta notícia | compartilhe esta matéria | compartilhe esta página | compartilhe esse post |
    compartilhe essa notícia | compartilhe nas redes sociais | compartilhe com seus amigos |
    compartilhe com amigos | compartilhe no facebook | compartilhe no twitter | compartilhe no whatsapp |
    compartilhe via | compartilhe por e-mail | compartilhe em | compartilhar no facebook | compartilhar no twitter |
    compartilhar no x | compartilhar no whatsapp | compartilhar no linkedin | compartilhar no telegram |
    compartilhar no pinterest | compartilhar com o facebook | compartilhar com o twitter |
    compartilhar com o pinterest | compartilhar via e-mail | compartilhar por e-mail | compartilhar via |
    compartilhar este post | compartilhar esta página | compartilhar artigo | compartilhar matéria |
    compartilhar notícia | compartilhar link | compartilhar em | compartilhe o post | partilhar | partilhe |
    partilha | partilhe isto | partilhe este artigo | partilhar artigo | partilhar este artigo |
    partilhar no facebook | partilhar no twitter | partilhar no whatsapp | partilhar no linkedin |
    partilhar via email | partilhar por email | partilhe com os seus amigos | partilhas | compartilhamentos |
    opções de partilha | curtir | curtir isso | curtir carregando | não gostei | gosto disto | tweetar | twittar |
    tuitar | tweet | pinar | salvar artigo | salvar notícia | guardar artigo | ler mais tarde | ler depois |
    adicionar aos favoritos | favoritar | enviar por e-mail | enviar por email | enviar a um amigo |
    enviar para um amigo | enviar link | postar no blog | imprimir | imprimir artigo | imprimir página |
    imprimir esta página | versão para impressão | e-mail | email | copiar link | copiar url | copiar ligação |
    link copiado | recomendar | ouvir | ouvir artigo | ouvir notícia | facebook | whatsapp | avalie este artigo |
    avalie este post
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
    se você gostou desse | se você gostou do | se gostou deste artigo | enviar por e-mail | ajude-nos a divulgar
  `),
  followLead: phrases(`
    siga-nos | siga-nos no | siga-nos nas redes | siga-nos no instagram | siga-nos no facebook |
    siga-nos no google news | siga nosso | siga nossas redes | siga nosso perfil | siga nosso canal |
    siga o nosso canal | siga a nossa página | siga a gente no | siga o canal | siga no google news | segue-nos |
    segue-nos no | nos siga no | nos siga nas redes | acompanhe-nos | acompanhe nossas redes |
    acompanhe nosso canal | acompanhe o nosso | nos acompanhe no | curta nossa página | curta a nossa página |
    curta nossa fanpage | participe do nosso grupo | participe do nosso canal | participe do grupo |
    participe do canal | entre no nosso grupo | entre no nosso canal | entre no grupo | entre para o nosso grupo |
    entre no canal | faça parte do nosso grupo | faça parte do nosso canal | faça parte do grupo |
    junte-se ao nosso | junte-se a nós no | inscreva-se no nosso canal | inscreva-se em nosso canal |
    inscreva-se no canal | subscreva o nosso canal | clique aqui para seguir | clique aqui e siga |
    clique aqui para entrar no | clique aqui e participe | clique aqui e entre | receba notícias no whatsapp |
    receba as notícias no | receba notícias pelo whatsapp | receba nossas notícias | quer receber notícias |
    nosso canal no whatsapp | nosso canal no telegram | nossas redes sociais | nosso instagram | adicione-nos |
    encontre-nos no | visite nossa página | visite o nosso | estamos no whatsapp
  `),
  promoLead: phrases(`
    assine já | assine agora | assine nossa newsletter | assine a nossa newsletter | assine nossas newsletters |
    assine a newsletter | assine o feed | assine para | inscreva-se | inscreva-se na nossa newsletter |
    inscreva-se em nossa newsletter | inscreva-se na newsletter | inscreva-se para receber |
    inscreva-se gratuitamente | inscreva-se aqui | inscreva-se agora | cadastre-se | cadastre-se grátis |
    cadastre-se gratuitamente | cadastre-se para | cadastre-se na nossa | cadastre seu e-mail | cadastre seu email |
    subscreva | subscreva a nossa newsletter | subscreva a newsletter | subscrever newsletter | subscreve a nossa |
    subscreve a newsletter | registe-se | registe-se gratuitamente | nossa newsletter | receba nossa newsletter |
    receba a nossa newsletter | receba nossas novidades | receba as principais notícias | receba as notícias |
    receba notícias | receba novidades | receba conteúdos | receba conteúdo exclusivo | receba no seu e-mail |
    receba nossos | receba atualizações | receba em primeira mão | receber newsletter | quer receber |
    quer ficar por dentro | fique por dentro de tudo | fique atualizado | não perca nenhuma | digite seu e-mail |
    digite seu email | digite seu endereço de e-mail | insira seu e-mail | insira o seu e-mail |
    introduza o seu email | seu e-mail | seu email | seu melhor e-mail | o seu email | o seu endereço de email |
    endereço de e-mail | endereço de email | já é assinante | já sou assinante | já é cadastrado | já tem conta |
    já possui cadastro | ainda não é assinante | ainda não tem conta | não tem conta |
    conteúdo exclusivo para assinantes | conteúdo para assinantes | exclusivo para assinantes | só para assinantes |
    artigo exclusivo para | este conteúdo é exclusivo | este artigo é exclusivo | esta matéria é exclusiva |
    para continuar lendo | para ler a matéria completa | para continuar a ler | continue lendo com |
    faça login para | faça seu login | faça seu cadastro | crie sua conta | entre com sua conta | seja assinante |
    seja um assinante | seja membro | seja um apoiador | torne-se membro | torne-se assinante |
    torne-se um apoiador | apoie o jornalismo | apoie nosso trabalho | apoie o nosso trabalho | apoie-nos |
    apoie o projeto | ajude a manter | faça uma doação | faça a sua doação | precisamos da sua ajuda |
    precisamos do seu apoio | baixe nosso app | baixe nosso aplicativo | baixe o app | baixe o aplicativo |
    baixe grátis | baixe agora | baixe gratuitamente | descarregue a nossa app | descarregue a app | instale o app |
    compre agora | compre aqui | compre na amazon | comprar agora | oferta especial | aproveite a promoção |
    teste grátis | experimente grátis | experimente gratuitamente | solicite um orçamento | peça um orçamento |
    fale com um especialista | fale com um consultor | fale conosco | entre em contato conosco |
    entre em contato com a nossa | entre em contato pelo | entre em contato agora | ligue agora | agende uma |
    agende sua | agende sua consulta | clique aqui para assinar | clique aqui e assine | clique aqui para receber |
    clique aqui e receba | clique aqui para baixar | clique aqui para comprar | clique no botão | ao se inscrever |
    ao se cadastrar | ao subscrever | ao assinar | li e aceito | li e concordo | aceito receber | eu concordo |
    aceito os termos | obrigado por ler | obrigado pela leitura | obrigado por se inscrever |
    obrigada pela leitura | sem spam | não enviamos spam | este post contém links | este artigo contém links
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
    conteúdo exclusivo para assinantes | já é assinante | para continuar lendo | leia sem limites |
    teste grátis por | 7 dias grátis | 30 dias grátis | apoie o jornalismo independente | apoie o jornalismo |
    jornalismo independente precisa | no apoia.se | no catarse | links de afiliados | link de afiliado |
    links afiliados | recebemos uma comissão | programa de associados da amazon | associado da amazon |
    como associado da amazon | política de privacidade e os termos | termos de uso e política de privacidade |
    termos de uso e a política de privacidade | concordo em receber | não se esqueça de se inscrever |
    deixe o seu like | ative o sininho | solicite um orçamento | clique aqui para assinar | clique aqui e assine
  `),
  copyrightPhrase: phrases(`
    todos os direitos reservados | todos direitos reservados | alguns direitos reservados | proibida a reprodução |
    é proibida a reprodução | reprodução proibida | proibida a reprodução total ou parcial |
    é proibida a reprodução total ou parcial | sem autorização por escrito | sem a expressa autorização |
    protegido por direitos autorais | protegidos por direitos autorais | este material não pode ser publicado |
    não pode ser publicado, transmitido por broadcast | reescrito ou redistribuído | sob licença creative commons |
    sob uma licença creative commons | atribuição-nãocomercial | copyright © | © copyright |
    desenvolvido por wordpress | orgulhosamente movido com wordpress | tecnologia do blogger |
    com tecnologia do blogger
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
    publicado originalmente no | publicado originalmente na | originalmente publicado em |
    originalmente publicado no | foi publicado primeiro em | apareceu primeiro em | o post apareceu primeiro em |
    este artigo foi publicado originalmente | este texto foi publicado originalmente | leia o artigo original |
    encontrou algum erro | comunicar erro | este texto foi gerado | com auxílio de inteligência artificial |
    com o auxílio de inteligência artificial | traduzido automaticamente
  `),
  noticeLead: phrases(`
    aviso legal | isenção de responsabilidade | termo de responsabilidade | nota do editor | nota da redação |
    nota da redacção | nota do autor | nota da autora | nota do tradutor | n. da r | n. do e | nota editorial |
    errata | direitos de autor | copyright | conflito de interesses | declaração de conflito |
    este artigo foi publicado originalmente | este artigo foi publicado | este artigo foi originalmente |
    este artigo foi atualizado | este artigo não | este texto foi publicado originalmente |
    este texto foi originalmente | este texto não reflete | este conteúdo não | este conteúdo foi publicado |
    este conteúdo é | este material não pode | esta matéria foi publicada | esta notícia foi |
    esta entrada foi publicada em | esta obra está licenciada | esta reportagem foi publicada |
    as opiniões expressas | as opiniões emitidas | as opiniões contidas | as informações contidas |
    as informações aqui | os artigos publicados | os artigos assinados | os textos publicados |
    os comentários publicados | o conteúdo deste | o conteúdo publicado | o autor declara | os autores declaram |
    publicado originalmente em | publicado originalmente no | publicado originalmente | originalmente publicado |
    reproduzido com permissão | republicado com permissão | proibida a reprodução | é proibida a reprodução |
    encontrou um erro | encontrou algum erro
  `),
  sourceLead: phrases(`
    fonte | fontes | fonte original | fonte da notícia | via | com informações de | com informações do |
    com informações da | com informações | com agências | publicado originalmente em | publicado originalmente no |
    originalmente publicado em | artigo original | matéria original | texto original | notícia original |
    extraído de | retirado de | adaptado de | traduzido de | reproduzido de | agências | origem
  `),
  editorLead: phrases(`
    edição | edição de | editado por | editor | editora | redação | redator | redatora | revisão | revisão de |
    revisado por | revisto por | revisor | revisora | revisão médica | revisão técnica | tradução | tradução de |
    traduzido por | tradutor | tradutora | verificado por | produção | coordenação | supervisão |
    sob supervisão de | com supervisão de | colaborou | colaboraram | diagramação | atualizado por
  `),
  tagsLead: phrases(`
    tags | tag | tags do artigo | etiquetas | etiqueta | marcado | marcado como | marcadores | marcador |
    marcado com | palavras-chave | palavra-chave | palavras chave | categoria | categorias | assunto | assuntos |
    assuntos relacionados | temas | tema | tópicos | tópico | tópicos relacionados | editoria | editorias |
    publicado em | arquivado em | arquivado sob | postado em | classificado em | seção | hashtags
  `),
  bylineLead: phrases(`
    por | escrito por | publicado por | postado por | redigido por | enviado por | criado por | produzido por |
    elaborado por | texto de | texto por | autor | autora | autores | autor(a) | redação | da redação |
    por redação | redator | redatora | reportagem | reportagem de | repórter | jornalista | um artigo de |
    artigo de | coluna de | entrevista de | crônica de | do correspondente | assessoria de imprensa |
    colaboração de | colaboração para
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
    leitura rápida | minutos lendo | leia em
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
    publicar um comentário | publicar o comentário | postar um comentário | postar comentário |
    enviar um comentário | enviar comentário | escreva um comentário | escreva seu comentário |
    escreva o seu comentário | escrever comentário | adicionar comentário | adicionar um comentário |
    adicione um comentário | adicionar novo comentário | inserir comentário | faça um comentário |
    fazer comentário | comentar | comente | comente aqui | comente esta notícia | comentário | comentários |
    0 comentários | 1 comentário | nenhum comentário | nenhum comentário ainda | sem comentários |
    ainda não há comentários | não há comentários | ainda sem comentários | seja o primeiro a comentar |
    seja o primeiro a deixar um comentário | seja o primeiro a escrever um comentário |
    os comentários estão fechados | comentários fechados | comentários encerrados |
    os comentários estão encerrados | comentários desativados | os comentários estão desativados | ver comentários |
    ver todos os comentários | ver mais comentários | ler comentários | mostrar comentários | ocultar comentários |
    carregar comentários | carregar mais comentários | últimos comentários | comentários recentes |
    mais comentários | responder | respostas | seu comentário | o seu comentário | seu nome | seu e-mail |
    seu email | nome * | e-mail * | email * | comentário * | nome (obrigatório) | participe da conversa |
    faça login para comentar | faça login para deixar um comentário | entre para comentar |
    inicie sessão para comentar | você precisa fazer login para comentar | você precisa estar logado para comentar |
    você precisa fazer o login para publicar um comentário | tem de iniciar a sessão para publicar um comentário |
    deve ter a sessão iniciada para publicar um comentário | o seu endereço de e-mail não será publicado |
    o seu endereço de email não será publicado | campos obrigatórios são marcados com * |
    campos obrigatórios marcados com * | salvar meus dados neste navegador para a próxima vez que eu comentar |
    notifique-me sobre novos comentários por e-mail | notifique-me sobre novas publicações por e-mail |
    denunciar comentário | denunciar | assinar: postar comentários (atom) | enviar feedback | ordenar por
  `),
  commentPhrase: phrases(`
    o seu endereço de e-mail não será publicado | o seu endereço de email não será publicado |
    seu endereço de e-mail não será publicado | seu e-mail não será publicado | campos obrigatórios são marcados |
    campos obrigatórios marcados com | salvar meus dados neste navegador | guardar o meu nome, email |
    neste navegador para a próxima vez que eu comentar | para a próxima vez que eu comentar |
    você precisa fazer login para | você precisa estar logado | tem de iniciar a sessão |
    deve ter a sessão iniciada | faça login para comentar | para publicar um comentário |
    para deixar um comentário | seja o primeiro a comentar | os comentários estão fechados |
    este site utiliza o akismet | este site usa o akismet | este site usa akismet | para reduzir spam |
    como seus dados em comentários são processados | dados em comentários são processados |
    deixe um comentário abaixo | deixe nos comentários | conta pra gente nos comentários | conte nos comentários |
    conta nos comentários | comenta aqui embaixo | nos comentários abaixo | comentários são de responsabilidade |
    os comentários são de responsabilidade | não representam a opinião deste site | os comentários não representam |
    reserva-se o direito de excluir | reserva o direito de eliminar | notifique-me sobre novos comentários |
    notifique-me sobre novas publicações | aguardando moderação | aguarda moderação
  `),
  creditLead: phrases(`
    foto | fotos | foto de | fotos de | foto por | fotografia | fotografias | fotografia de | fotógrafo |
    foto divulgação | foto: divulgação | foto reprodução | foto ilustrativa | foto de capa | foto de arquivo |
    foto cortesia | crédito | créditos | crédito da foto | crédito da imagem | créditos da imagem |
    créditos das imagens | crédito das fotos | crédito foto | imagem | imagens | imagem de | imagens de |
    imagem de capa | imagem destacada | imagem ilustrativa | imagem de destaque | imagem: reprodução |
    fonte da imagem | fonte das imagens | ilustração | ilustrações | ilustração de | arte | infográfico |
    captura de tela | captura de ecrã | cortesia de | arquivo pessoal | acervo pessoal | getty images |
    direitos da imagem | charge
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
    cookies e outras tecnologias semelhantes | consentimento para o uso de cookies
  `),
  adLine: phrases(`
    publicidade | anúncio | anuncio | anúncios google | patrocinado | patrocinado por | conteúdo patrocinado |
    conteúdo de marca | conteúdo pago | links patrocinados | link patrocinado | post patrocinado | publieditorial |
    publipost | informe publicitário | espaço publicitário | continua após a publicidade |
    continua depois da publicidade | continua após publicidade | continua após o anúncio |
    continue lendo após a publicidade | a matéria continua após o anúncio | a notícia continua após a publicidade |
    publicidade • continue a ler a seguir | publicidade continue a leitura | continue a ler após a publicidade |
    depois da publicidade | continua depois do anúncio | role para continuar | - publicidade - | -publicidade- |
    - anúncio - | (publicidade) | [publicidade] | fim da publicidade | remover anúncios | fechar anúncio
  `),
  tocHeading: phrases(`
    índice | indice | tabela de conteúdos | tabela de conteúdo | índice de conteúdos | índice do artigo |
    índice do conteúdo | neste artigo | neste artigo você verá | neste artigo você vai ver | neste post |
    neste post você vai ver | neste texto | nesta página | neste guia | neste conteúdo |
    neste conteúdo você vai ver | o que você vai encontrar neste artigo | o que você vai ver neste artigo |
    o que você verá neste artigo | o que você vai ler neste artigo | o que vamos abordar | navegue pelo conteúdo |
    tópicos do artigo | ocultar índice | mostrar índice | conteúdo [ocultar] | conteúdo ocultar
  `),
  furnitureLine: phrases(`
    voltar ao topo | voltar para o topo | voltar para cima | voltar ao início | ir para o topo | topo da página |
    voltar à página anterior | voltar para a página anterior | voltar para notícias | voltar à lista |
    voltar ao blog | ver original | ver artigo original | ver notícia original | ler artigo original |
    ler artigo completo | ler notícia completa | leia o artigo original | leia o artigo completo |
    leia a matéria completa | leia a notícia completa | leia na íntegra | leia mais | leia mais » | ler mais |
    ler mais » | ler menos | ler tudo | continue lendo | continue lendo → | continuar lendo | continuar a ler |
    continuar a ler → | continue a ler | ver mais | ver menos | ver tudo | ver galeria | ver fotos | ver vídeo |
    ver imagem | ver todas as fotos | mostrar mais | mostrar menos | carregar mais | carregar mais notícias |
    carregando | a carregar | aguarde | ampliar | ampliar imagem | ampliar foto | clique para ampliar |
    clique na imagem para ampliar | clique na imagem para aumentar | imagem anterior | próxima imagem |
    foto anterior | próxima foto | imprimir | imprimir página | imprimir esta página | versão para impressão |
    baixar pdf | baixar em pdf | descarregar | link permanente | link permanente para | ligação permanente |
    copiar link | tamanho da fonte | tamanho do texto | tamanho da letra | aumentar fonte | diminuir fonte |
    aumentar texto | diminuir texto | a- a+ | este artigo foi útil | esta página foi útil |
    esta informação foi útil | isto foi útil | o conteúdo foi útil | este conteúdo foi útil | esse artigo foi útil |
    este conteúdo te ajudou | gostou do artigo | gostou deste artigo | avalie este artigo | avalie este post |
    sim não | seu navegador não suporta | seu navegador não suporta o elemento de vídeo | seu browser não suporta |
    o seu browser não suporta | ative o javascript | ouça este artigo | ouça esta notícia | ouvir artigo |
    ouvir notícia | reproduzir vídeo | tela cheia | fechar | fechar janela | deixar de seguir | reportar erro |
    comunicar erro | sugerir correção | informar erro | abrir em nova janela | abre em nova janela |
    abre em uma nova janela | traduzir | selecione o idioma | primeira página | última página | ir para a página |
    visitar site | site oficial | ver perfil
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
    página 1 de
  `),
};
