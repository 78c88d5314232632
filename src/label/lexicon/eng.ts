import { type Lexicon, phrases } from './lexicon.js';

/** English, machine-translated English of Asian sites included. */
export const eng: Lexicon = {
  language: 'eng',
  bioHeading: phrases(`
    about the author | about the authors | about the writer | about the writers | about author | about this author |
    about the blogger | about the contributor | about the contributors | about our contributor | about the editor |
    about the reporter | about the journalist | about the columnist | about the photographer | about the presenter |
    about the guest author | about the guest blogger | about our guest blogger | about the translator |
    about the interviewer | about the post author | about the expert | about our expert | about the reviewer |
    about the poet | author | authors | the author | the authors | author bio | author biography | author info |
    author information | author profile | author details | author box | author archive | bio | author's bio |
    writer bio | short bio | brief bio | contributor bio | contributor | guest author | guest blogger |
    guest contributor | guest columnist | meet the author | meet the authors | meet the writer | meet the blogger |
    meet your author | meet the contributor | meet our author | meet the editor | who am i | about me |
    a little about me | a bit about me | written by | post author | posted by | article by |
    this article was written by | this post was written by | introduction to the author | author introduction |
    brief introduction of the author | personal profile | view full profile | our author | the writer | who wrote this |
    who wrote this article | who wrote this post | who wrote this story | who is the author |
    who is behind this article | the author of this article | the author of this post | about this writer |
    about this reporter | about this blogger | about this columnist | about this contributor | about this journalist |
    about this editor | about our author | about our authors | about our writer | about our writers | about our editor |
    about our reporter | about our columnist | about our contributors | about our blogger | about our guest author |
    about our guest writer | about our guest columnist | about our reviewer | about our correspondent |
    about your author | about your writer | about your editor | about your host | about the co-author |
    about the co-authors | about the correspondent | about the guest writer | about the guest contributor |
    about the guest columnist | about the guest editor | about the guest post author | about the bloggers |
    about the columnists | about the contributing author | about the contributing writer |
    about the contributing editor | about the recipe developer | about the medical reviewer | about the reviewers |
    about the fact checker | about the cartoonist | about the food blogger | about the blog author |
    about the blog writer | about the article author | about the author of this article |
    about the authors of this article | about the writer of this article | about post author | about writer |
    about authors | about the copywriter | about the essayist | about the creator | our columnist | our columnists |
    our writer | our writers | our authors | our correspondent | our contributor | our critic | our guest author |
    our guest blogger | our guest writer | our guest columnist | our medical reviewer | our blogger | meet the writers |
    meet the reporter | meet the reporters | meet the journalist | meet the journalists | meet the columnist |
    meet the contributors | meet the reviewer | meet the guest author | meet the guest blogger | meet the bloggers |
    meet the editors | meet our writer | meet our writers | meet our authors | meet our editor | meet our contributor |
    meet our contributors | meet our columnist | meet our reporter | meet our blogger | meet our guest blogger |
    meet our guest author | meet your writer | meet your blogger | meet your host | meet the face behind the blog |
    meet the person behind the blog | meet the medical reviewer | meet the food blogger | meet the recipe developer |
    article author | article authors | article written by | blog written by | blog post written by | post written by |
    blog author | blog post author | medically reviewed by | expert reviewed by | guest post author |
    contributing author | contributing authors | author description | author spotlight | author bios |
    author biographies | authors' bios | authors' biographies | author's biography | author's profile | author data |
    author background | author card | author summary | about the author(s) | author(s) | contributors |
    contributor's bio | contributor profile | contributor details | contributor info | contributor information |
    contributor biography | contributor note | contributor's note | contributor notes | contributors' notes |
    notes on contributor | notes on contributors | notes on the contributor | notes on the contributors |
    note on the author | note on the authors | a note on the author | notes on the author | notes on the authors |
    notes about the author | biographical note | biographical notes | biographical sketch | bio note | bio notes |
    bionote | writer's bio | writer profile | writer info | writer biography | reporter bio | reporter profile |
    reporter info | columnist bio | columnist profile | editor bio | editor profile | blogger bio | blogger profile |
    guest author bio | guest blogger bio | guest bio | staff bio | reviewer bio | translator bio | professional bio |
    profile of the author | profile of author | the author's bio | the author's profile | the contributor |
    the reviewer | who's behind the blog | who is behind the blog | the person behind the blog |
    the face behind the blog | the woman behind the blog | published by author | published by the author |
    last posts by | posts by author | author posts
  `),
  bioLead: phrases(`
    this article was written by | this article is written by | this article has been written by |
    this article was contributed by | this article was submitted by | this article was co-written by |
    this article is by | this article comes from | this article was provided by | this post was written by |
    this post is written by | this post has been written by | this post was contributed by | this post is by |
    this post is authored by | this post was authored by | this blog was written by | this blog is written by |
    this blog post was written by | this blog post is by | this story was written by | this story was reported by |
    this column was written by | this column is written by | this essay was written by | this piece was written by |
    this review was written by | this guest post was written by | this guest post is by |
    this guest post is contributed by | this is a guest post by | this is a guest post from |
    this is a guest blog by | this is a guest article by | this is a guest column by |
    this is a guest contribution by | the following is a guest post by | the following guest post |
    today's guest post is by | today's post is by | today's guest post comes from | guest post by | guest blog by |
    guest article by | guest author | guest column by | guest contributor | the author is | the author lives |
    the author works | the author can be | the author may be | the author teaches | the author would like to |
    the author holds | the author blogs | the authors are | the authors work | the writer is | the writer works |
    the writer can be | the columnist is | the contributor is | the blogger is | the reviewer is |
    the translator is | the photographer is | about the author | about the writer | about author |
    about the contributor | author bio | author's bio | author profile | author introduction | contributed by |
    contributed to by | contributing author | contributing writer | content contributed by |
    reporting contributed by | additional reporting by | additional reporting was provided by |
    interview conducted by | interviewed by | our guest blogger is | our guest author is | as a winner of |
    as a recipient of | as a contributor to | as a contributing writer for | as a contributing editor |
    as a regular contributor | as the author of | as the founder of | as founder of | as a senior writer |
    a frequent contributor to | a regular contributor to | a longtime contributor to | a freelance writer based in |
    when not writing | when he's not writing | when she's not writing | when they're not writing |
    when he is not writing | when she is not writing | when he isn't writing | when she isn't writing |
    when i'm not writing | when he's not working | when she's not working | when he is not working |
    when she is not working | away from the keyboard | away from his desk | away from her desk | prior to joining |
    he has written for | she has written for | his work has appeared | her work has appeared |
    their work has appeared | his writing has appeared | her writing has appeared | his articles have appeared |
    her articles have appeared | his work has been featured | her work has been featured | as the recipient of |
    recipient of the | winner of the | a winner of the | a recipient of the | the winner of the | passionate about |
    this article was authored by | this article has been authored by | this article is authored by |
    this article was co-authored by | this article was jointly written by | this article was guest written by |
    this article was penned by | this article was produced by | this article was edited by |
    this article was reviewed by | this article was fact-checked by | this article was medically reviewed by |
    this article has been medically reviewed by | this article has been reviewed by |
    this article has been fact-checked by | this article was reported by | this article was researched and written by |
    this article was written and edited by | this article was originally written by | this article was prepared by |
    this article was compiled by | this article was submitted to | this article was contributed to |
    this story was co-written by | this story was edited by | this story was produced by |
    this story was written and edited by | this story was reported and written by | this story was fact-checked by |
    this story was contributed by | this story was submitted by | this story was originally written by |
    this story was co-reported by | this story is by | this story is written by | this post was co-written by |
    this post was co-authored by | this post was edited by | this post was reviewed by |
    this post was medically reviewed by | this post was submitted by | this post was guest written by |
    this post was originally written by | this post was provided by | this post was penned by |
    this post has been contributed by | this post comes from | this post comes to us from |
    this post comes to you from | this post is from guest | this post is contributed by | this post is a guest post |
    this blog was contributed by | this blog was authored by | this blog was co-authored by |
    this blog was co-written by | this blog was edited by | this blog was guest written by | this blog is authored by |
    this blog post was contributed by | this blog post was authored by | this blog post was co-authored by |
    this blog post was co-written by | this blog post was submitted by | this blog post is written by |
    this blog post is authored by | this blog post has been written by | this blog article was written by |
    this blog entry was written by | this piece was authored by | this piece was co-written by |
    this piece was contributed by | this piece was edited by | this piece was submitted by | this piece is by |
    this piece was reported by | this essay was edited by | this essay is by | this essay was contributed by |
    this column is by | this column was contributed by | this column was edited by | this column was submitted by |
    this column was co-written by | this op-ed was written by | this op-ed was co-written by |
    this op-ed was contributed by | this op-ed was submitted by | this opinion piece was written by |
    this opinion piece was contributed by | this opinion piece is by | this commentary was written by |
    this commentary was contributed by | this commentary was submitted by | this commentary is by |
    this review was edited by | this review was contributed by | this review is by | this feature was written by |
    this feature was contributed by | this feature was edited by | this recipe was written by |
    this recipe was contributed by | this guide was written by | this guide was edited by | this guide was reviewed by |
    this guide was medically reviewed by | this guest article was written by | this guest article is by |
    this guest blog was written by | this guest blog is by | this guest blog post was written by |
    this guest column was written by | this guest column is by | this guest essay was written by |
    this guest post was contributed by | this guest post was submitted by | this guest post comes from |
    this guest post is written by | this guest post is from | this guest post is authored by |
    this interview was conducted by | this interview was edited by | this interview was conducted and edited by |
    this content was written by | this content was reviewed by | this content was medically reviewed by |
    this content has been reviewed by | this content has been medically reviewed by | this content was contributed by |
    this content was created by | this page was written by | this page was reviewed by |
    this page was medically reviewed by | this newsletter was written by | this newsletter was edited by |
    this dispatch was written by | this dispatch was edited by | this episode was produced by |
    this episode was edited by | this episode is hosted by | this podcast is hosted by | this text was translated by |
    this translation is by | this submission is by | this contribution is by | this is a guest essay by |
    this is a guest essay from | this is a guest opinion by | this is a guest commentary by | this is a guest piece by |
    this is a guest article from | this is a guest blog from | this is a guest blog post by |
    this is a guest blog post from | this is a guest column from | this is a guest contribution from |
    this is a guest submission | this is a contributed article by | this is a contributed piece by |
    this is a contributed post by | this is a contribution by | this is a contribution from | this is a column by |
    this is a submission by | this is a cross-post from | the following is a guest article by |
    the following is a guest column by | the following is a guest essay by | the following is a guest blog |
    the following is a contribution by | the following post was written by | the following article was written by |
    the following article is by | the following essay is by | the following piece was written by |
    today's guest blogger is | today's guest post comes to us | today's guest post was written by |
    today's guest author is | today's guest columnist is | today's guest writer is | today's post was written by |
    today's post comes from | today's post comes to us | today's blog post was written by |
    today's article was written by | today's column was written by | today's newsletter was written by |
    today's newsletter was edited by | our guest columnist is | our guest writer is | our guest contributor is |
    our columnist is | our contributor is | our author is | our reviewer is | guest essay by | guest opinion by |
    guest commentary by | guest contribution by | guest contribution from | guest piece by | guest post from |
    guest post contributed by | guest blogger | guest blog post by | guest columnist | guest writer |
    guest editorial by | guest post written by | guest submission by | contributed article by | contributed content by |
    contributing columnist | contributing editor | contributing reporter | contributing to this report |
    contributing to this story | contributing to this article | contributing reporters | about this author |
    about the authors | about the columnist | about the reporter | about the journalist | about the blogger |
    about the guest author | about the guest blogger | about our author | about our writer | about our columnist |
    about our contributor | about the reviewer | about the medical reviewer | about the translator | about the editor |
    the author blogs at | the author thanks | the author is grateful | the author wishes to thank |
    the author would also like to | the author gratefully | the author received no | the author can also be |
    the author tweets | the author is reachable | the authors would like to | the authors thank |
    the authors wish to thank | the authors are grateful | the authors can be | the authors may be |
    the authors gratefully | the writer can also | the writer may be | the writer was formerly | the writers can be |
    the columnist can be | the columnist may be | the reporter can be | the reporter may be | the contributor can be |
    the editor can be reached | the guest author is | the guest blogger is | the guest columnist is |
    the opinion writer is | the op-ed writer is | this writer can be | this reporter can be | this columnist can be |
    this author can be | medically reviewed by | clinically reviewed by | expert reviewed by | expertly reviewed by |
    scientifically reviewed by | legally reviewed by | financially reviewed by | technically reviewed by |
    medically verified by | medically approved by | medically checked by | medically edited by | vet reviewed by |
    vet-reviewed by | dietitian reviewed by | dietitian-reviewed by | nutritionist reviewed by | doctor reviewed by |
    reviewed for accuracy by | reviewed for medical accuracy by | reviewed by dr | reviewed by our medical |
    fact checked by | fact-checked by | written and reviewed by | written and medically reviewed by |
    written and edited by | written and reported by | written and researched by | written, edited and |
    researched and written by | reported and written by | reported, written and | compiled and edited by |
    compiled and written by | written by guest | written by contributing | written by our guest | written by freelance |
    written by staff writer | post written by | article written by | blog written by | blog post written by |
    post contributed by | article contributed by | article submitted by | story contributed by | story submitted by |
    contributed to the blog by | submitted by guest | with additional reporting by | with additional reporting from |
    with additional research by | with additional material from | with additional material by |
    with additional writing by | with additional inputs from | with additional input from |
    with additional information from | with contributions from our | with reporting by | with reporting from |
    with files from | with inputs from | with agency inputs | with agencies | with material from | with wire reports |
    with staff reports | with wire services | additional reporting from | additional reporting was by |
    additional reporting was done by | additional reporting was contributed by | additional research by |
    additional writing by | additional material by | additional material from | additional editing by |
    additional editing was | additional production by | reporting for this story was | reporting for this article was |
    reporting for this piece was | reporting for this project was | reporting for this series was |
    research for this article was | research for this story was | research assistance by |
    research assistance was provided by | research assistance from | production assistance by | editing by |
    interviewed and edited by | interview conducted and edited by | photography for this story | photos for this story |
    with thanks to our guest | as a freelance writer | as a staff writer | as a senior editor | as a senior reporter |
    as a reporter for | as an editor at | as a columnist for | as a contributing editor at |
    as the editor-in-chief | as the managing editor | when not reporting | when not blogging | when not at her desk |
    when not at his desk | when not covering | when not filing | when not editing | when he's not blogging |
    when she's not blogging | when he's not reporting | when she's not reporting | when they are not writing |
    when they aren't writing | when he's not covering | when she's not covering | when i'm not blogging |
    when i am not writing | outside of writing | outside the newsroom | outside of the newsroom | away from work, he |
    away from work, she | away from the newsroom | away from her computer | away from his computer |
    away from their desk | before becoming a journalist | before moving into journalism | prior to writing for |
    an alumnus of | he blogs at | she blogs at | he tweets | she tweets | he can be reached | she can be reached |
    they can be reached | he can be contacted | she can be contacted | he may be reached | she may be reached |
    he can be found | she can be found | he may be contacted | she may be contacted | his poems have appeared |
    her poems have appeared | his essays have appeared | her essays have appeared | his stories have appeared |
    her stories have appeared | his fiction has appeared | her fiction has appeared | his reporting has appeared |
    her reporting has appeared | his reporting has been | her reporting has been | his bylines include |
    her bylines include | his bylines have appeared | her bylines have appeared | their bylines include |
    his byline has appeared | her byline has appeared | their writing has appeared | his writing has been |
    her writing has been | his work can be found | her work can be found | his work can be seen | her work can be seen |
    his writing can be found | her writing can be found | his work has been published | her work has been published |
    her work is featured | his work is featured | his work appears | her work appears | his writing appears |
    her writing appears | his journalism has | her journalism has | his articles can be | her articles can be |
    his columns appear | her columns appear | his column appears | her column appears | his column runs |
    her column runs | email him at | email her at | reach him at | reach her at | reach him on | reach her on |
    contact him at | contact her at | follow him on | follow her on | follow them on | find him on | find her on |
    find them on | find him at | find her at | connect with him | connect with her | tweet him | tweet her
  `),
  selfLead: phrases(`
    hi, i'm | hi i'm | hi! i'm | hi. i'm | hi, i am | hi there, i'm | hi there! i'm | hi, my name is |
    hi! my name is | hi my name is | hi everyone, i'm | hi there! my name is | hello, i'm | hello! i'm | hello i'm |
    hello, i am | hello, my name is | hello! my name is | hello there! i'm | hey, i'm | hey! i'm | hey i'm |
    hey there, i'm | hey there! i'm | hey, my name is | hey y'all, i'm | my name is | my name's | welcome, i'm |
    welcome! my name is | welcome to my blog | welcome to my site | welcome to my website |
    welcome to my little corner | nice to meet you | i am the author of | i'm the author of | i am the founder of |
    i'm the founder of | i am the creator of | i'm the creator of | i am the owner of | i'm the owner of |
    i am the editor of | i'm the editor of | i am currently a | i'm currently a | i am a freelance |
    i'm a freelance | i am a blogger | i'm a blogger | i am a writer | i'm a writer | i am a journalist |
    i'm a journalist | i am a stay-at-home | i'm a stay-at-home | i am a mom | i'm a mom | i'm a mother of |
    i am a mother of | i'm a wife and | i am a wife and | i'm a dad | i'm a father of | i am passionate about |
    i'm passionate about | i have been blogging | i've been blogging | i have been writing | i've been writing |
    i blog about | i write about | i write for | i live with my | i reside in | i love to write |
    i started this blog | i created this blog | the voice behind | the face behind | i'm a | i am a | i'm an |
    i am an | hello & welcome! i'm | hello and welcome | hello & welcome | hi and welcome | hi & welcome |
    hey and welcome | hiya, i'm | hiya! i'm | howdy, i'm | howdy! i'm | g'day, i'm | hi friends, i'm | hi friends! i'm |
    hey friends, i'm | hello friends, i'm | hello friends! i'm | hi guys, i'm | hey guys, i'm | hi everyone! i'm |
    hi all, i'm | hi all! i'm | hello everyone, i'm | hello everyone! i'm | hello there, i'm | hello there i'm |
    hey there i'm | hi there i'm | hey there. i'm | hey. i'm | hello. i'm | hi – i'm | hi - i'm | hi — i'm | hi, we're |
    hi! we're | hi, we are | hello, we're | hello! we're | hello, we are | hey, we're | hey! we're | hi there, we're |
    hi there! we're | welcome! i'm | welcome! we're | welcome, we're | welcome to my kitchen | welcome to my corner |
    welcome to my page | welcome to our site | welcome to our kitchen | welcome to our little corner |
    so nice to meet you | nice to meet you! i'm | pleased to meet you | glad you're here | so glad you're here |
    i'm so glad you're here | i'm so happy you're here | hey y'all! i'm | hi y'all, i'm | hi y'all! i'm | aloha! i'm |
    namaste! i'm | i'm the founder and | i am the founder and | i'm the owner and | i'm the face behind |
    i am the face behind | i'm the voice behind | i'm the cook | i'm the recipe developer | i'm the writer behind |
    i'm the woman behind | i'm the girl behind | i'm the person behind | i'm the blogger behind |
    i'm the creator behind | i'm the editor-in-chief | i'm the managing editor | i'm the lead | i'm a full-time |
    i am a full-time | i'm a part-time | i'm a self-taught | i am a self-taught | i'm a self-proclaimed |
    i'm a certified | i am a certified | i'm a registered | i am a registered | i'm a professional |
    i am a professional | i'm a recipe developer | i am a recipe developer | i'm a food blogger | i am a food blogger |
    i'm a food writer | i'm a travel blogger | i am a travel blogger | i'm a travel writer | i am a travel writer |
    i'm a mum of | i am a mum of | i'm a mom of | i am a mom of | i'm a dad of | i'm a husband | i am a husband |
    i am a wife | i'm a wife | i'm a proud | i'm an avid | i am an avid | i'm an author | i am an author |
    i'm an editor | i am an editor | i'm an award-winning | i am an award-winning | i'm a software | i am a software |
    i'm a digital | i am a digital | i'm a lifelong | i am a lifelong | i'm a former | i am a former | i'm a phd |
    i am a phd | i'm a professor | i am a professor | i'm a lawyer | i'm a registered dietitian |
    i am a registered dietitian | i'm based in | i am based in | i'm originally from | i am originally from |
    i currently reside | i blog at | i tweet at | i tweet about | i founded this | i run this blog | i run this site |
    i write this blog | i've been a journalist | i've been a writer | i have been a journalist |
    i have been a freelance | i've written for | i have written for
  `),
  roleWord: phrases(`
    journalist | journalists | reporter | reporters | correspondent | correspondents | editor | editors |
    editor-in-chief | editor in chief | co-editor | subeditor | sub-editor | copyeditor | copy editor |
    copy-editor | deputy editor | managing editor | executive editor | senior editor | associate editor |
    assistant editor | contributing editor | news editor | features editor | city editor | photo editor |
    web editor | digital editor | editor-at-large | editor at large | staff writer | staff reporter |
    senior writer | senior staff writer | senior reporter | contributing writer | contributing author |
    contributor | contributors | guest contributor | freelance writer | freelance journalist | freelance editor |
    freelance reporter | freelancer | freelance | writer | writers | co-writer | ghostwriter | screenwriter |
    scriptwriter | songwriter | sportswriter | speechwriter | copywriter | content writer | content creator |
    content strategist | content marketer | content manager | content marketing manager | technical writer |
    travel writer | food writer | science writer | essayist | novelist | poet | playwright | memoirist |
    storyteller | author | authors | co-author | coauthor | columnist | columnists | commentator | pundit |
    blogger | bloggers | vlogger | influencer | youtuber | podcaster | podcast host | broadcaster | newscaster |
    news anchor | anchorman | presenter | co-host | critic | film critic | food critic | music critic | reviewer |
    biographer | historian | translator | interpreter | illustrator | cartoonist | photographer | photojournalist |
    videographer | filmmaker | film-maker | documentarian | director | producer | publisher | curator | archivist |
    librarian | artist | musician | composer | designer | graphic designer | web designer | ux designer |
    developer | web developer | software developer | software engineer | programmer | engineer | architect |
    data scientist | technologist | scientist | researcher | research fellow | senior fellow | scholar | academic |
    professor | assistant professor | associate professor | adjunct professor | emeritus | lecturer |
    senior lecturer | instructor | teacher | educator | tutor | trainer | coach | life coach | personal trainer |
    mentor | postdoc | postdoctoral researcher | phd student | phd candidate | doctoral candidate |
    doctoral student | graduate student | undergraduate | intern | economist | sociologist | anthropologist |
    archaeologist | philosopher | psychologist | psychotherapist | psychiatrist | therapist | counselor |
    counsellor | social worker | biologist | ecologist | physicist | chemist | astronomer | geologist |
    epidemiologist | mathematician | linguist | political scientist | theologian | pastor | rabbi | chaplain |
    physician | doctor | surgeon | dermatologist | pediatrician | cardiologist | dentist | nurse |
    nurse practitioner | pharmacist | veterinarian | dietitian | dietician | registered dietitian | nutritionist |
    attorney | lawyer | solicitor | barrister | paralegal | accountant | certified public accountant |
    financial advisor | financial adviser | financial planner | financial analyst | analyst | senior analyst |
    research analyst | strategist | consultant | advisor | adviser | specialist | practitioner | evangelist |
    marketer | marketing manager | marketing director | publicist | entrepreneur | businessman | businesswoman |
    investor | founder | co-founder | cofounder | ceo | chief executive | chief executive officer | cto | cfo |
    coo | cmo | vice president | vice-president | chairman | chairwoman | executive director | managing director |
    creative director | art director | program director | co-owner | community manager | social media manager |
    project manager | product manager | editorial assistant | associate producer | executive producer | activist |
    advocate | campaigner | organizer | ambassador | diplomat | chef | pastry chef | baker | cookbook author |
    sommelier | recipe developer | food blogger | foodie | gardener | stylist | makeup artist | beauty editor |
    fashion editor | fashion blogger | travel blogger | mom blogger | homeschooler | homemaker | yoga teacher |
    yoga instructor | realtor | real estate agent | broker | traveler | traveller | adventurer | enthusiast |
    aficionado | geek | keynote speaker | public speaker | motivational speaker | bestselling author |
    best-selling author | social media editor | staffer | moderator | webmaster | site owner | hobbyist | comedian
  `),
  bioPhrase: phrases(`
    covers | covered | reports on | based in | originally from | writes primarily about | writes mostly about |
    works for | works in | focuses on | enjoys reading | has contributed reporting | specializing in |
    has appeared in | extensive experience in | graduated in | with her family | with his family | teaches in |
    passionate about | writes about | writes for | writes on | writes regularly for | writes regularly about |
    writes extensively | writes frequently | writes a column | writes a weekly column | writes a monthly column |
    writes the column | writes the blog | writes at | writes and edits | who writes about | who writes on |
    has written for | has written about | has written extensively | has written several books |
    has written and edited | has also written for | has been writing | has been writing about |
    has been writing for | has been blogging | have been writing | blogs at | blogs about | blogs for |
    who blogs at | tweets at | tweets as | tweets about | can be found tweeting | who covers | has been covering |
    reports for | has reported from | has reported for | has reported on | has edited | is the editor of |
    is editor of | is an editor at | is an editor for | is a staff writer | is a senior writer |
    is a senior editor | is a contributing writer | is a contributing editor | is a contributor to |
    is a contributor at | is a regular contributor | is a frequent contributor | contributes to |
    contributes regularly | has contributed to | is a freelance | is a reporter | is a journalist |
    is an award-winning | is the author of | is author of | is an author | is also the author of |
    is the co-author of | is co-author of | is coauthor of | and the author of | and author of |
    author of numerous | author of over | author of more than | author of the book | author of the books |
    author of the novel | author of the forthcoming | co-author of | has authored | has co-authored |
    has been published in | has been published by | whose work has appeared | work has appeared | work appears in |
    work has been published | work has been featured | writing has appeared | writing appears |
    writing has been published | articles have appeared | stories have appeared | essays have appeared |
    poems have appeared | poetry has appeared | fiction has appeared | photographs have appeared |
    has been featured in | has been featured on | has been quoted in | been featured in | been featured on |
    is a frequent speaker | speaks regularly | has spoken at | is a frequent guest | is a regular guest |
    is a columnist | is the host of | hosts the podcast | co-hosts | lives in | lives with | lives and works |
    lives and writes | lives near | lives outside | currently lives | currently resides | now lives in |
    resides in | resides with | is based in | is based out of | based out of | is currently based |
    divides her time | divides his time | divides their time | splits her time | splits his time |
    splits their time | was born in | was born and raised | born and raised | grew up in | hails from |
    is originally from | is a native of | with their two | with her two | with his two | and their two |
    and two cats | and two dogs | and their dog | and their cat | mother of two | mother of three | father of two |
    father of three | mom of two | mom of three | dad of two | wife and mother | husband and father | mum of two |
    married with | holds a degree | holds a bachelor's | holds a master's | holds a phd | holds a ph.d |
    holds a doctorate | holds a b.a | holds an m.a | holds an mba | holds an mfa | holds a ba | holds an ma |
    holds degrees | holds a b.s | holds a bs | has a degree in | has a bachelor's | has a master's | has a phd |
    has a ph.d | has a ba | has an mba | has an mfa | has an ma | earned a degree | earned a bachelor's |
    earned a master's | received a bachelor's | received a master's | graduated from | graduated with |
    is a graduate of | a graduate of | is an alumnus of | is an alumna of | studied journalism | majored in |
    is currently pursuing | is currently studying | is a student at | is a junior at | is a senior at | teaches at |
    has taught | is a professor | is professor of | is professor emeritus | is an assistant professor |
    is an associate professor | is a lecturer | is a senior lecturer | is a fellow | is a senior fellow |
    is a research fellow | is a phd student | is a phd candidate | is a doctoral | is a member of |
    serves on the board | has served as | sits on the board | is on the board | is a board member |
    is the founder of | is founder of | is the founder and | is founder and | is a co-founder |
    is the co-founder of | is co-founder of | founder and ceo | is the ceo | is ceo of | is the president of |
    is president of | is the director of | is director of | is a partner at | is a partner in | is an attorney |
    is a lawyer | is the owner of | is the creator of | is the creator behind | is the voice behind |
    is executive director | is managing director | is a consultant | is an analyst | is a senior analyst |
    works as | currently works | is currently working | has worked as | has worked at | has worked for |
    has worked in | previously worked | previously worked as | previously wrote for | previously served as |
    previously reported | was previously | joined the paper | joined the staff | joined the team |
    prior to joining | before joining | started his career | started her career | began his career |
    began her career | years of experience | years' experience | decades of experience |
    over a decade of experience | a decade of experience | has been a journalist | has been a reporter |
    has been with the | has been in the industry | specializes in | specialises in | whose work focuses on |
    with a passion for | is passionate about | passion for writing | has a passion for | is obsessed with |
    is an avid | is an expert in | is an expert on | is a specialist in | is a leading expert |
    is a nationally recognized | is an internationally | is a certified | is a registered | is a licensed |
    is board-certified | spends her free time | spends his free time | spends their free time |
    spends her spare time | spends his spare time | spends most of her time | spends most of his time |
    spends her time | spends his time | spends her days | spends his days | in his spare time | in her spare time |
    in their spare time | in her free time | in his free time | in their free time | in my spare time |
    in my free time | when he's not | when she's not | when they're not | when he is not | when she is not |
    when he isn't | when she isn't | when not writing | when not working | when i'm not | when i am not |
    enjoys spending time | enjoys traveling | enjoys travelling | enjoys hiking | enjoys cooking | loves to travel |
    loves to write | loves to read | loves writing | loves traveling | loves spending time | a lover of |
    a self-proclaimed | self-described | self-confessed | a lifelong | coffee addict | coffee lover | book lover |
    animal lover | nature lover | music lover | dog lover | cat lover | tea drinker | avid reader | avid traveler |
    award-winning | multi-award-winning | is the winner of | is the recipient of | was a finalist |
    was shortlisted | bestselling author | best-selling author | new york times best-selling | his books include |
    her books include | his most recent book | her most recent book | most recent book is | his latest book |
    her latest book | latest book is | latest novel is | debut novel | forthcoming book | his new book |
    her new book | his next book | her next book | is currently writing | is represented by | under the pen name |
    can be reached | can be reached at | may be reached | may be reached at | can be contacted |
    can be contacted at | can be followed | can be found on | can be found at | can be found online |
    you can find him | you can find her | you can find them | you can follow him | you can follow her |
    you can reach him | you can reach her | you can reach the author | is on twitter | tweets from | or on twitter |
    find her at | find him at | this blog | my blog | this site | my site | this website | my website |
    this newsletter
  `),
  bioCall: phrases(`
    follow her on | follow him on | follow them on | follow me on | follow the author on | follow this author on |
    follow the writer on | follow her at | follow him at | follow me at | follow them at | follow her | follow him |
    follow her work | follow his work | follow her blog | follow his blog | follow his tweets | follow her tweets |
    follow the author | you can follow her | you can follow him | you can follow me | you can follow them |
    you can follow the author | you can find her | you can find him | you can find me | you can find them |
    you can find more of | you can find out more about | you can reach her | you can reach him | you can reach me |
    you can reach the author | you can contact her | you can contact him | you can contact me |
    you can contact the author | you can email her | you can email him | you can email me |
    you can email the author | you can connect with | you can read more of | you can read more about |
    you can read more from | you can learn more about | you can visit her | you can visit his | you can visit my |
    you can see more of | you can also follow | you can also find | find her on | find him on | find me on |
    find them on | find her at | find him at | find me at | find them at | find more of | find more about |
    find out more about her | find out more about him | find out more about me | find out more about the author |
    find out more at | connect with | connect with her | connect with him | connect with me |
    connect with the author | connect on linkedin | add me on | add him on | add her on | tweet me | tweet her |
    tweet him | email me at | email her at | email him at | e-mail me at | e-mail him at | e-mail her at |
    email the author | email the writer | email the reporter | email the editor | email this author |
    contact me at | contact her at | contact him at | contact the writer | contact the reporter |
    contact the editor | contact this reporter | contact reporter | contact writer | reach me at | reach her at |
    reach him at | reach the author at | reach the reporter at | reach the writer at | reach out to her |
    reach out to him | reach out to me | write to her at | write to him at | write to me at | write to the author |
    send her an email | send him an email | send me an email | drop me a line | drop her a line | drop him a line |
    visit her website | visit his website | visit my website | visit his blog | visit her blog | visit my blog |
    visit the author's website | visit him at | visit me at | visit his site | visit her site | check out my blog |
    check out my website | check out more of | check out her blog | check out his blog | read her blog |
    read his blog | read my blog | read more of his | read more of her | read more about the author |
    read more about her | read more about him | read more by this author | read more from this author |
    read more of her work | read more of his work | read her full bio | read his full bio | read full bio |
    full bio | view full bio | learn more about her | learn more about him | learn more about me |
    learn more about the author | see more of her | see more of his | see her work at | see his work at |
    for more information, visit | for more information visit | for more information about |
    for more information on | for more information, please visit | for more information please visit |
    for more information, contact | for further information, contact | for further information, visit |
    for more, visit | for more details, visit | more about the author | more about me | more about her |
    more about him | more of her work | more of his work | to learn more about | to find out more about |
    to read more of | to contact the author | to contact the writer | to contact the reporter |
    to reach the author | subscribe to her | subscribe to his | subscribe to my | sign up for her |
    sign up for his | sign up for my | sign up to her | sign up to his | join her on | join him on | join me on |
    join her at | like her on facebook | like him on facebook | like me on facebook | like her facebook page |
    like his facebook page | friend me on | friend her on | circle me on | listen to her podcast |
    listen to his podcast | listen to my podcast | watch her on | hire me | buy her book | buy his book |
    buy my book | order her book | order his book | hear more from | view all posts by | view all posts |
    see all posts by | more posts by | all posts by | view profile | view author profile | see author's posts |
    author's website | author website | author page | see the full archive of | see full archive of |
    see all stories by | see all articles from | see all posts from | see all work by | see more by |
    see more from this author | see more stories by | see more work by | see full bio | see her full bio |
    see his full bio | see full profile | see author page | see author's page | see her profile | see his profile |
    see other posts by | see other articles by | see author archive | view all stories by | view all articles by |
    view all by | view all articles from | view all posts from | view all work by | view more posts by |
    view more articles by | view more stories by | view more by | view more from | view more from this author |
    view author posts | view author archive | view author archives | view author page | view author bio | view bio |
    view full profile | view complete profile | view all my posts | view his profile | view her profile |
    view their profile | view my profile | view archive | view portfolio | view all author's posts |
    view the author's profile | view other posts by | visit author page | visit author's page | visit author's website |
    visit author website | visit profile | visit the author | visit her at | visit her blog at | visit him online |
    visit her online | visit me online | visit her page | visit his page | visit his portfolio | visit her portfolio |
    read more by | read more from her | read more from him | read more posts by | read more articles by |
    read more stories by | read all posts by | read all articles by | read all stories by | read other posts by |
    read other articles by | read more about this author | read more about me | read her other | read his other |
    read bio | read the author's | read author's full bio | read author bio | read full profile | read her latest |
    read his latest | read more of my work | read more of my | read their full bio | read more from the author |
    read his columns | read her columns | read past columns | read previous columns | read her work at |
    read his work at | read more at her | read more at his | more by this author | more from this author |
    more from the author | more by the author | more from author | more about author | more about this author |
    more articles by | more stories by | more articles from this author | more posts from this author | more from her |
    more from him | more of my work | more on his work | more on her work | more info about the author |
    other articles by | other posts by | other stories by | other works by this | all articles by | all stories by |
    all posts from | all articles from this | all posts by this author | all stories by this author |
    articles by this author | posts by this author | stories by this author | recent posts by | recent articles by |
    recent stories by | latest posts by | latest articles by | latest stories by | latest from this author |
    latest posts from | author archive | author archives | author profile | author's archive | author bio |
    author's page | author's profile | author's blog | author's linkedin | author's twitter | author homepage |
    author's homepage | archive of posts by | follow the reporter | follow the journalist | follow the columnist |
    follow reporter | follow this reporter | follow this journalist | follow this writer | follow author |
    follow writer | follow along with her | follow along with his | follow their work | follow her reporting |
    follow his reporting | follow her on twitter | follow him on twitter | follow her adventures |
    follow his adventures | follow her journey | follow his journey | follow my adventures | follow my journey |
    follow my blog | follow my work | follow her instagram | follow his instagram | follow her @ | follow on twitter @ |
    follow on x @ | follow on bluesky | follow on mastodon | follow on threads | follow on linkedin | follow her via |
    follow him via | follow her here | follow him here | follow me here | follow them here | keep up with his work |
    keep up with her work | find their work | find more from | find more by | find more of her | find more of his |
    find more of my | find out more about his | find out more about her work | find out more about his work |
    find out more on her | find out more on his | find her via | find him via | find her portfolio |
    find his portfolio | find her tweeting | find him tweeting | catch him on | catch her on | catch her at |
    you can find her work | you can find his work | you can find my work | you can find her at | you can find him at |
    you can find me at | you can find her on | you can find him on | you can find me on | you can find more at |
    you can read more on | you can check out his | you can check out her | you can contact the reporter |
    you can contact the writer | you can contact this reporter | you can email them | you can e-mail him |
    you can e-mail her | you can e-mail me | you can e-mail the | you can message her | you can message him |
    you can message me | you can reach them | you can reach me at | you can reach us at | you can send tips |
    you can send the author | you can connect with her | you can connect with him | you can connect with me |
    you can visit the author | you can subscribe to his | you can subscribe to her | you can listen to her |
    you can listen to his | you can buy her | you can buy his | you can order her | you can order his |
    you can support her | you can support his | you'll find her | you'll find him | you'll find me | you will find her |
    you will find him | you will find me | contact him on | contact her on | contact me on | contact them at |
    contact him via | contact her via | contact her by | contact him by | contact me via | contact the author |
    contact the author at | contact this author | contact the journalist | contact the columnist | contact the team at |
    contact her in confidence | contact him in confidence | contact him confidentially | contact her confidentially |
    contact him securely | contact her securely | contact columnist | email them at | email reporter |
    email staff writer | email author | email editor | email columnist | email the columnist | email the journalist |
    email the reporter at | email the author at | email the writer at | email your thoughts to | email your tips |
    email tips to | email questions to | email comments to | email this reporter | email this writer |
    e-mail the author | e-mail the writer | e-mail the reporter | e-mail them at | e-mail this reporter |
    message her on | message him on | message me on | message them on | call the reporter | reach the reporter |
    reach the author | reach the writer | reach the columnist | reach the newsroom | reach him on | reach her on |
    reach me on | reach him via | reach her via | reach him by | reach her by | reach them at | reach them on |
    reach out to me at | reach out to the author | reach out to them | reach out via | reach out at |
    reach out on linkedin | reach out on | reach reporter | reach staff writer | reach columnist |
    get in touch with me | get in touch with the author | get in touch with the writer | get in touch at |
    get in touch by | get in touch with them | write to the writer | write to the columnist | write to the reporter |
    write to them at | write to us at | send her an e-mail | send him an e-mail | send me an e-mail | send tips to |
    send story tips | send story ideas | send your tips to | send your feedback to | send comments to |
    send feedback to | send news tips | send him tips | send her tips | send them tips | send me tips |
    send confidential tips | send tips securely | send an email to | send an e-mail to | send email to |
    send letters to | submit tips to | share tips with | tips can be sent | tips and story ideas | have a tip for |
    have a story tip | got a tip for | got a story tip | do you know something about | do you know more about this |
    have information about this story | have something to share about this | drop an email to | drop her an email |
    drop him an email | drop me an email | drop a line to | drop a line at | drop her a note | drop him a note |
    drop me a note | shoot her an email | shoot him an email | shoot me an email | ask her a question |
    ask him a question | say hi on | say hello on | say hello at | say hi at | say hi to her | say hi to him |
    come say hi | tweet at her | tweet at him | tweet at me | dm me | dm her | dm him | join her newsletter |
    join his newsletter | join her mailing list | join his mailing list | join my newsletter |
    subscribe to her newsletter | subscribe to his newsletter | subscribe to his substack | subscribe to her substack |
    subscribe to their | subscribe to this author | sign up for her newsletter | sign up for his newsletter |
    sign up to my | sign up here for his | sign up here for her | sign up to receive her | sign up to receive his |
    get her newsletter | get his newsletter | grab his book | pick up her book | pick up his book | order his new book |
    order her new book | order my book | pre-order her | pre-order his | preorder her | preorder his |
    purchase her book | purchase his book | buy her books | buy his books | buy my books | buy the author |
    support her work | support his work | support the author | support her on | support him on | tip the author |
    hire her | hire him | book a session with | book a call with | book an appointment with |
    available for commissions | available for freelance | available for speaking | for speaking engagements |
    for speaking inquiries | for media inquiries | for press inquiries | for interview requests |
    for business inquiries | for collaborations | for work inquiries | portfolio on request | listen to her on |
    listen to him on | listen to the podcast she | listen to their podcast | check out her website |
    check out his website | check out her work | check out his work | check out her book | check out his book |
    check out her latest | check out his latest | check out his podcast | check out her podcast | check out my book |
    check out my other | check out the author | connect on twitter | connect on x | connect with her on |
    connect with him on | connect with me on | connect with them | connect with the author on | connect with author |
    connect with her at | connect with him at | connect with her via | connect with him via | let's connect on |
    learn more about her work | learn more about his work | learn more about this author | learn more about her at |
    learn more about him at | learn more on her | learn more on his | see her work | see his work | see her portfolio |
    see his portfolio | see more on her | see more on his | to learn more about her | to learn more about him |
    to learn more about the author | to learn more, visit | to read more by | to read more columns by | to order her |
    to order his | to subscribe to her | to subscribe to his | for more about her | for more about him |
    for more about the author | for more by this author | for more on her | for more on his | for more on the author |
    for more information about the author | for more, follow | for more from this author | for more of my |
    for more details visit | for additional information, visit | for further details visit |
    you can contact her in confidence | you can contact him in confidence | you can email them at
  `),
  pronounLead: phrases(`
    he | he's | he has | he is | she | she's | she has | she is | they | they've | his | her | their | him |
    the author | the writer | the authors | the couple
  `),
  aboutLead: phrases(`
    about | about us | about the company | about our company | about the organization | about the organisation |
    about the group | about the firm | about the brand | about the foundation | about the institute |
    about the university | about the center | about the centre | about the publisher | about the agency |
    about the sponsor | about company | about this company | company profile | company introduction |
    corporate profile | company overview | company information | company description | introduction of the company |
    notes to editors | note to editors | notes for editors | editor's notes | editors' notes
  `),
  companyPhrase: phrases(`
    is a leading provider of | is a leading global provider | is a global provider of | is the leading provider of |
    is the world's leading | is one of the world's leading | is the global leader | is an industry-leading |
    is a full-service | is a privately held | is a privately-held | is a publicly traded | is a publicly-traded |
    is a wholly owned subsidiary | is a wholly-owned subsidiary | is part of the group | is a 501(c)(3) |
    a 501(c)(3) | is a registered trademark | are trademarks of | are registered trademarks |
    trademarks or registered trademarks | property of their respective owners | trademarks are the property of |
    leading provider of | leading supplier of | leading manufacturer of | global leader in | world leader in |
    industry leader in | end-to-end solutions | headquartered in | with headquarters in | with its headquarters in |
    is headquartered | its headquarters are | with offices in | with offices across | operates in more than |
    founded in | publicly traded | listed on the new york stock exchange | under the symbol |
    under the ticker symbol | press contact | press contacts | media contact | media contacts | media inquiries |
    media enquiries | press inquiries | press enquiries | media relations | for media inquiries |
    for press inquiries | pr contact | investor contact | investor relations contact | investor relations |
    company contact | for further information, please contact | for more information, please contact |
    for more information contact | for additional information, please contact | for more information, visit |
    for more information, please visit | for further information, visit | for more information about the company |
    please visit www | to learn more, visit | safe harbor | safe harbour | safe harbor statement |
    forward-looking statement | forward-looking statements | forward looking statements |
    forward-looking information | private securities litigation reform act | actual results may differ |
    actual results could differ | differ materially from | undertakes no obligation to | assumes no obligation to |
    disclaims any obligation | securities act of 1933 | securities exchange act of 1934 |
    neither the tsx venture exchange | accepts responsibility for the adequacy | does not constitute an offer |
    for immediate release | view original content | view source version on | distributed by |
    its customers include | our products are widely used | exported to more than
  `),
  prevLead: phrases(`
    previous | previous article | previous articles | previous post | previous posts | previous entry |
    previous entries | previous story | previous stories | previous page | previous news | previous item |
    previous chapter | previous topic | previous thread | previous section | previous lesson | previous episode |
    previous issue | previous blog | previous blog post | previous project | previous product | previous image |
    previous photo | previous slide | previous video | previous recipe | previous event | previous publication |
    previous up | previous piece | previous piece of news | previous information | previous paper |
    previous in this category | read previous | read previous post | read previous article | view previous |
    view previous post | go to previous | go to previous post | see previous | see previous post |
    the previous article | the previous post | the previous page | the previous chapter | the previous piece |
    the previous news | the previous paper | on an article | on one article | last article | last news |
    the last article | the last post | the last chapter | upper article | up one | front one | prev | prev post |
    prev article | prev page | prev story | prev news | prev entry | prev topic | prev chapter | prev item |
    prev product | prev up | older | older post | older posts | older article | older articles | older entry |
    older entries | older story | older stories | older news | older comments | earlier post | earlier article |
    earlier articles | earlier story | preceding article | preceding post | preceding entry | back to previous |
    previous in series | previous in thread | « previous | « prev | < previous | < prev | ← previous |
    ← older posts | « older entries | ← previous post | « previous post | previous post link |
    read the previous article | check out the previous post | published in previous
  `),
  nextLead: phrases(`
    next | next article | next articles | next post | next posts | next entry | next entries | next story |
    next stories | next page | next news | next item | next chapter | next topic | next thread | next section |
    next lesson | next episode | next issue | next blog | next blog post | next project | next product |
    next image | next photo | next slide | next video | next recipe | next event | next publication | next up |
    next one | next piece | next piece of news | next information | next paper | next in this category | next read |
    next story in | up next | read next | read next post | read next article | read this next | view next |
    view next post | go to next | go to next post | see next | see next post | the next article | the next post |
    the next page | the next chapter | the next piece | the next news | the next paper | below one |
    under an article | next in series | next in thread | newer | newer post | newer posts | newer article |
    newer articles | newer entry | newer entries | newer story | newer stories | newer news | newer comments |
    later post | later article | following article | following entry | next » | next > | next → | newer posts → |
    newer entries » | next post → | next post » | next post link | read the next article
  `),
  relatedHeading: phrases(`
    related | related article | related articles | related post | related posts | related story | related stories |
    related content | related contents | related news | related reading | related readings | related link |
    related links | related topic | related topics | related coverage | related items | related information |
    related recommendations | related recommendation | related video | related videos | related reports |
    related report | related blogs | related blog posts | related entries | related pages | related headlines |
    related events | related podcasts | related recipes | related galleries | related tags | related columns |
    related to this article | related to this story | related to this post | related posts you may like |
    related posts plugin | related posts widget | related from the web | related reading list | you may also like |
    you may also like these | you may also like this | you might also like | you might also like these |
    you might also like this | you may like | you might like | you'll also like | you'll love | you will also like |
    you could also like | you may also enjoy | you might also enjoy | you may enjoy | you might enjoy |
    you'll also enjoy | you may also be interested in | you might also be interested in | you may be interested in |
    you might be interested in | you may also find interesting | you may be also interested | you may have missed |
    you might have missed | in case you missed it | icymi | if you liked this | if you liked this post |
    if you liked this article | if you liked this article you may also like | if you enjoyed this |
    if you enjoyed this article | if you enjoyed this post | people also read | people also viewed |
    people also like | others also read | others also viewed | others are reading | readers also liked |
    readers also like | readers also enjoyed | readers also read | readers also viewed | what others are reading |
    what people are reading | what to read next | what to read | what we're reading | what others read |
    those who read this also read | guess you like | guess you like it | guess what you like | you guess you like |
    recommended | recommended for you | recommended articles | recommended article | recommended stories |
    recommended posts | recommended post | recommended reading | recommended reads | recommended news |
    recommended content | recommended videos | recommended links | recommended to you | recommended from the web |
    recommended information | we also recommend | editor's pick | editor's picks | editors' picks | editors picks |
    editors' pick | editor picks | editor's choice | editors' choice | editor recommendation |
    editor's recommendation | staff picks | top picks for you | today's picks | today's top picks | picked for you |
    selected for you | just for you | handpicked for you | suggested | suggested articles | suggested posts |
    suggested reading | suggested for you | suggested stories | more articles | more stories | more posts |
    more news | more from this author | more from author | more from the author | more by this author |
    more by author | more from this section | more from this category | more from the web |
    more from around the web | more from | more from us | more from our site | more from our blog |
    more from this site | more from this series | more from this topic | more from our network | more from medium |
    more from the blog | more from our partners | more like this | more like this article | more on this topic |
    more on this story | more on this subject | more in this section | more in this category | more in this series |
    more in news | more about this | more about this topic | more great reads | more great stories |
    more great content | more reading | more to read | more to explore | more to discover | more top stories |
    more headlines | more latest news | more latest stories | more videos | more coverage | more recent stories |
    more recommended stories | more related articles | more related stories | more related posts |
    more interesting articles | more popular articles | more popular stories | more popular posts |
    more exciting content | other articles | other stories | other posts | other news | other related articles |
    other articles you may like | other posts you may like | other posts you might like |
    other stories you may like | other popular posts | other interesting articles | other recent posts |
    other recent articles | other topics of interest | others you may like | also on this site |
    also in this section | also in the news | also of interest | also read | see also | see more stories |
    see related | read also | read more | read next | read this next | read related articles | read more articles |
    read more stories | read more news | read more on this topic | read more from | read our latest |
    further reading from our site | keep reading | keep exploring | keep learning | continue reading |
    continue exploring | explore related | discover more from | similar articles | similar article | similar posts |
    similar stories | similar news | similar topics | similar content | similar threads | similar recipes |
    similar reads | trending | trending now | trending topics | trending stories | trending articles |
    trending news | trending posts | trending today | trending this week | trending videos | now trending |
    what's trending | what's hot | what's new | hot topics | hot news | hot articles | hot article | hot posts |
    hot stories | hot list | hot tags | hot recommendation | hot recommended | hot off the press | hot information |
    hot search | hot keywords | hot comments | hot this week | popular | popular articles | popular article |
    popular posts | popular post | popular stories | popular news | popular now | popular today |
    popular this week | popular this month | popular topics | popular content | popular reads | popular searches |
    popular categories | popular tags | popular videos | popular recommendations | popular in the community |
    most popular | most popular articles | most popular posts | most popular stories | most popular news |
    most popular today | most popular this week | most read | most read articles | most read stories |
    most read news | most read today | most read this week | most read posts | most viewed | most viewed articles |
    most viewed stories | most viewed this week | most shared | most shared stories | most commented |
    most discussed | most emailed | most e-mailed | most watched | most recent articles | most recent posts |
    most recent stories | most recent news | must read | must reads | must-read | must-reads | must read stories |
    must read articles | top stories | top stories today | top articles | top posts | top news | top headlines |
    top reads | top read | top trending | top viewed | top videos | top stories this week | today's top stories |
    today's headlines | today's news | today's most read | today's best | this week's top stories |
    week's top stories | latest | latest articles | latest article | latest news | latest posts | latest post |
    latest stories | latest headlines | latest updates | latest videos | latest blog posts | latest blog |
    latest from | latest from our blog | latest from the blog | latest from this author | latest information |
    latest issue | latest reviews | latest recommendations | latest press releases | latest content |
    latest comments | latest podcasts | the latest news | the latest from | new articles | new posts | new stories |
    new on the blog | new on the site | newest articles | newest posts | recent | recent articles | recent article |
    recent posts | recent post | recent stories | recent news | recent comments | recent blog posts |
    recent entries | recent updates | recent topics | recent videos | recent headlines | recently viewed |
    recently published | recently added | recently posted | recently updated | featured | featured articles |
    featured article | featured posts | featured post | featured stories | featured news | featured content |
    featured video | featured videos | featured on | featured topics | featured recommendation |
    featured this week | from the archive | from the archives | from our archives | from our archive |
    from around the web | from around the network | from the web | from our blog | from the blog |
    from our partners | from our network | from our sponsors | around the web | around the network |
    elsewhere on the web | sponsored stories | sponsored links | sponsored content | sponsored articles |
    promoted stories | promoted content | promoted links | paid content | partner content | partner stories |
    best of the web | news highlights | don't miss | don't miss this | don't miss these | don't miss these stories |
    check these out | check this out | check out these | check out these related articles | check out these posts |
    check out our latest | check out more | check out other articles | check out also | you should also read |
    you should read | you may want to read | you may also want to read | you might want to read |
    you may also read | you may read | you can also read | you can read | also worth reading | worth reading |
    worth a read | interesting articles | interesting for you | may interest you | might interest you |
    this might interest you | this may interest you | things you might like | things to read | stories for you |
    stories you may like | stories you might like | stories you might have missed | stories you may have missed |
    articles you may like | articles you might like | articles you may be interested in | posts you may like |
    posts you might like | news you may like | news you might like | content you may like | browse more |
    browse by topic | browse related | browse by category | browse articles | view more articles | view more posts |
    view all articles | view all posts | view all news | view related | latest activity | this week's highlights |
    in other news | in this category | in this section | in the same category | in the same section |
    same category | articles in the same category | from the same author | by the same author |
    articles by this author | articles by the same author | stories by this author | posts by this author |
    other posts by this author | other articles by this author | author's other articles | author's recent posts |
    author's latest posts | links to this post | associated articles | extended reading | selected news |
    picture news | picture and text recommendation | graphic recommendation | photo news | video news |
    news recommendation | article recommendation | recommended reading for you | hot reading |
    wonderful recommendation | wonderful articles | exciting recommendation | exciting articles | leaderboard |
    ranking list | hot ranking | click ranking | reading ranking | today's hot spot | today's focus |
    today's recommendation | friendly links | friendship link | friendship links | blogroll | tag cloud
  `),
  relatedLead: phrases(`
    read more | read more on | read more about | read more from | read more at | read more here | read also |
    read too | read next | read this next | read this too | read this also | read related article |
    read related articles | read related story | read our review | read our previous | read our earlier |
    read the full story | read the full article | read the full report | read the full review |
    read the full interview | read the full post | read the original article | read the story here |
    read full article | read full story | read full post | read full review | also read | also read this |
    also readable | also see | also check out | also worth reading | see also | see more on | see related |
    see full story | check also | check out also | don't miss | don't miss this | related article |
    related articles | related story | related stories | related post | related posts | related news |
    related content | related coverage | related reading | related link | related links | related video |
    related report | related reports | related to this | related information | related recommendation | more on |
    more on this | more on this story | more on this topic | more from | more from this | more about this |
    more stories | more reading | more like this | more related | full coverage | recommended article |
    recommended for you | recommended stories | recommended story | suggested reading | suggested read |
    suggested article | suggested post | you may also like | you might also like | you may like | you might like |
    you may also enjoy | you might also enjoy | you may also be interested in | you might also be interested in |
    you may be interested in | you might be interested in | you may also want to read | you may want to read |
    you might want to read | you may also read | you can also read | you should also read | you may have missed |
    you might have missed | you'll also like | in case you missed it | icymi | previously on | from the archives |
    for more on | for more on this | for more stories | for more news | for more articles | for more like this |
    for the full story | for full coverage | find more stories | keep reading below | continue reading |
    click here to read | click here for more | click to read | click to read more | click for more | tap to read |
    watch also | watch video | watch the video | view gallery | view photos | view slideshow | view related |
    view article | view full article | trending now | now trending | next read | guess you like | extended reading |
    editor's pick | editors' pick | editor's picks | if you liked this | if you enjoyed this | if you like this |
    if you liked this article | if you missed it | similar articles | similar posts | for more, read |
    for more, see | to read more
  `),
  shareLine: phrases(`
    share | share it | share it now | share this | share this post | share this article | share this story |
    share this page | share this entry | share this content | share this news | share this video |
    share this recipe | share this blog | share this item | share this event | share this image | share this photo |
    share this link | share this via | share this on | share this with | share this with friends |
    share this with your friends | share this with your network | share this entry on | share this now |
    share this post on | share this article on | share this article via | share this story on | share this page on |
    share the post | share the love | share the article | share the story | share the news | share the knowledge |
    share the joy | share the page | share the link | share post | share article | share story | share page |
    share link | share via | share via email | share via e-mail | share via facebook | share via twitter |
    share via whatsapp | share via sms | share via link | share on | share on facebook | share on twitter |
    share on x | share on linkedin | share on pinterest | share on whatsapp | share on telegram | share on reddit |
    share on tumblr | share on google | share on google+ | share on google plus | share on email | share on vk |
    share on weibo | share on wechat | share on line | share on messenger | share on pocket | share on flipboard |
    share on mastodon | share on bluesky | share on threads | share on instagram | share on social |
    share on social media | share on stumbleupon | share on digg | share on delicious | share on skype |
    share on viber | share on xing | share on mix | share on print | share on copy link | share on hacker news |
    share to | share to facebook | share to twitter | share to x | share to linkedin | share to pinterest |
    share to whatsapp | share to wechat | share to weibo | share to moments | share to circle of friends |
    share to friends | share to email | share to tumblr | share to reddit | share to flipboard |
    share to classroom | share by email | share by e-mail | share by mail | share through email | share using |
    share with | share with friends | share with your friends | share with us | share with others |
    share with wechat | share with your network | share your love | share now | share up | share options |
    share buttons | share here | share facebook | share twitter | share tweet | share tweet pin | share pin tweet |
    share article on | share it on | share it on facebook | share it on twitter | share it with |
    share it with friends | share it with your friends | share with a friend | sharing | sharing is caring |
    sharing options | please share | please share this | please share this article | please share this post |
    like this | like it? share it | like it? share with your friends | liked it? share it | like this? share it |
    like this article? share it | like this post | like this article | like this page | like loading |
    like be the first to like this | be the first to like this post | be the first of your friends to like this |
    like | liked | likes | i like it | i like this | like us on facebook | one blogger likes this |
    bloggers like this | thumb up | thumbs up | praise | give a like | give the thumbs-up | give me a like |
    point like | point praise | dislike | spread the word | spread the love | tell a friend | tell your friends |
    tell others | recommend this | recommend this article | recommend this post | recommend to a friend |
    recommend on google | send to a friend | send to friend | send this to a friend | send by email |
    send by e-mail | send link | send this page | send to kindle | send via email | send to your friends | tweet |
    tweet this | tweet it | tweet about it | tweet on twitter | tweet this post | retweet | repost | reblog |
    reblog this | pin | pin it | pin this | pin it on pinterest | pin it for later | pin for later | pin this post |
    pin this recipe | pinit | pin on pinterest | post on x | +1 | digg | digg it | digg this | stumble it |
    stumble this | stumbleupon | stumbleupon this | flip it | buffer this | bookmark | bookmark this |
    bookmark this article | bookmark this page | bookmark and share | bookmark it | bookmark the permalink |
    bookmark us | add to bookmarks | add bookmark | add to favorites | add to favourites | add to reading list |
    add to pocket | add to favorite | add to any | addthis | addtoany | add this | favorites | favourites |
    collect | collect this article | save | save this | save this article | save this story | save this post |
    save article | save story | save post | save for later | save to pocket | save to favorites |
    save to favourites | save to read later | save to my list | save to reading list | save this page |
    saved articles | read later | watch later | listen later | copy | copy link | copy link to clipboard |
    copy url | copied | copy the link | copy to clipboard | link copied | link copied to clipboard | url copied |
    url copied to clipboard | copy link link copied | copy and share | get link | embed | embed this | embed code |
    permalink | print | print this | print this article | print this page | print this post | print this story |
    print article | print page | print story | print post | print friendly | print friendly version |
    printer friendly | printer-friendly | printer friendly version | printer-friendly version | printable version |
    print version | print & email | print email | print and pdf | print pdf | print/pdf | print recipe |
    print preview | print, pdf & email | pdf | save as pdf | download pdf | download as pdf |
    download this article | download article | email | e-mail | email this | email this article | email this page |
    email this post | email this story | email article | email story | email link | email a friend |
    email to a friend | email to friend | e-mail to a friend | e-mail this | e-mail this article |
    email to someone | email us | email page | emailthis |
    email thisblogthis!share to twittershare to facebookshare to pinterest | blogthis | mail this |
    mail to a friend | facebook | facebook share | facebook like | facebook messenger | fb | twitter |
    twitter share | x | x (twitter) | twitter/x | linkedin | linked in | pinterest | whatsapp | whats app |
    whatsapp share | telegram | reddit | reddit this | redditthis | tumblr | google+ | google plus |
    google bookmarks | instagram | youtube | threads | bluesky | mastodon | kakao | kakaotalk | kakao talk |
    kakao story | wechat | wechat friends | wechat moments | weibo | sina weibo | sina micro-blog | tencent weibo |
    qq | qq space | qq zone | qzone | qq friends | renren | renren net | baidu collection | circle of friends |
    micro-blog | micro blog | vk | vkontakte | odnoklassniki | ok.ru | hatena | hatena bookmark | del.icio.us |
    meneame | yummly | sharethis | social share | social sharing | social links | scan qr code to share |
    scan code to share | scan the code to share | scan the qr code | scan to share | wechat scan |
    wechat scan code | wechat sweep | scan the qr code with wechat | mobile phone scan code to view |
    scan code to read on mobile phone | open wechat and scan | click to share | click to tweet |
    click to email a link to a friend | tap to share | rate this | rate this article | rate this post |
    rate this page | rate this item | give rating | reward the author | tip the author | report this |
    report error | report an error | report this article | report abuse | report a problem | gift this article |
    give this article | give this gift | listen to this article | listen to article | listen to this story |
    listen now | follow this story | follow this topic | view on facebook | view on twitter | view on instagram
  `),
  shareLead: phrases(`
    share this | share this article | share this post | share this story | share this page | share this entry |
    share this content | share this news | share this with | share this on | share this via | share this recipe |
    share this video | share this event | share this link | share the post | share the article | share on facebook |
    share on twitter | share on x | share on linkedin | share on whatsapp | share on pinterest |
    share on social media | share to facebook | share to twitter | share via email | share by email |
    share with your friends | share with friends | share your love | share article | share post | share story |
    please share | please share this | please share with | please like and share | like and share |
    like, comment and share | like this post | like this article | like what you read | liked this |
    liked this article | liked this post | if you like this article | if you like this post |
    if you liked this article | if you liked this post | if you enjoyed this article | if you enjoyed this post |
    if you enjoyed reading this | if you found this article | if you found this post | if you found this helpful |
    if you found this useful | if you think this article | if you think the article | enjoyed this article |
    enjoyed this post | found this useful | found this helpful | did you enjoy this | did you like this |
    did you like this article | did you like this post | do you like this | be the first to like |
    be the first to share | tweet this | tweet about this | pin for later | pin it for later | bookmark this |
    bookmark and share | email this | email this article | email this page | e-mail this | print this |
    print this article | print this page | save for later | add to favorites | add to favourites | click to share |
    click to share on | click to email | click to print | click to tweet | click here to share |
    click here to tweet | click the share button | forward this | forward to a friend | copy this link |
    copy this url | copy the link | send this article | post to | reblog this | rate this | rate this article |
    rate this post | scan the qr code | scan the code | scan qr code | use wechat to scan | use wechat scan |
    wechat scan
  `),
  followLead: phrases(`
    follow us | follow us on | follow us at | follow us on facebook | follow us on twitter | follow us on x |
    follow us on instagram | follow us on linkedin | follow us on google news | follow us on social media |
    follow us on telegram | follow us on whatsapp | follow us on pinterest | follow us on youtube |
    follow us on tiktok | follow us on wechat | follow me on | follow our channel | follow our page |
    follow our facebook page | follow our twitter | follow our blog | follow our social media | follow our wechat |
    follow our official account | follow our public account | follow our telegram channel |
    follow our whatsapp channel | follow our live blog | follow the latest | follow the latest news |
    follow the author | follow the public account | follow this blog | follow this author | follow blog via email |
    follow on facebook | follow on twitter | follow on instagram | follow & like us on |
    follow the wechat public account | please follow us | please follow us on | please follow our |
    please follow and like us | please pay attention to | please pay attention to our | please like us on |
    please like our | please like our facebook page | please subscribe to our | pay attention to us |
    pay attention to our | pay attention to the public account | pay attention to the public number |
    pay attention to wechat | pay attention to the official account | focus on us | scan the code to follow |
    scan the qr code to follow | scan code attention | scan the code and pay attention | search wechat |
    wechat search | wechat public account | wechat official account | wechat public number | wechat id |
    official wechat | official weibo | add as a preferred source | add us as a preferred source | add us on google |
    make us a preferred source | set us as a preferred source | like us on | like us on facebook |
    like our facebook page | like our page | like our page on facebook | like our fan page | like and follow |
    like & follow | like and subscribe | like, follow | like, subscribe | like, share and subscribe |
    find us on facebook | find us on twitter | find us on instagram | find us on social media | connect with us |
    connect with us on | connect with us on facebook | connect on linkedin | join us on facebook |
    join us on twitter | join us on telegram | join us on whatsapp | join our telegram channel |
    join our telegram group | join our telegram | join our whatsapp channel | join our whatsapp group |
    join our whatsapp community | join our whatsapp | join our facebook group | join our facebook page |
    join our group | join our linkedin group | join our mailing list | join our channel | join our subreddit |
    join our reddit community | join the conversation on | join the telegram channel | join the whatsapp channel |
    join the facebook group | join telegram channel | join whatsapp channel | join whatsapp group |
    stay connected with us | stay in touch with us | stay tuned to | stay tuned for more | keep up with the latest |
    keep up with us | keep following us | check out our facebook | check out our instagram |
    check out our youtube channel | check us out on | visit us on | visit us on facebook | visit our facebook page |
    visit our youtube channel | watch us on | tweet us | tweet us @ | tweet us at | tag us on | tag me on |
    tag me on instagram | tag us on instagram | subscribe to our youtube channel | subscribe to our youtube |
    subscribe to our channel | subscribe to our telegram channel | subscribe to our telegram |
    subscribe to my channel | subscribe to my youtube channel | subscribe us on | subscribe on youtube |
    subscribe to us on | message us on | dm us | whatsapp us | write to us on | our facebook page |
    our youtube channel | our telegram channel | our whatsapp channel | click here to follow | click here to join |
    click here to join our | click to follow | click to join | click on follow | tap to follow |
    for more updates follow | for more updates, follow | for more updates follow us | for more news follow |
    to get latest updates | to follow us | read us on | read our telegram | also on facebook | more from us on |
    we're on facebook | we are on facebook | we are also on | we are now on | we're social | welcome to follow |
    welcome to pay attention | welcome to scan | welcome to our wechat | get our updates on | get updates on
  `),
  promoLead: phrases(`
    subscribe now | subscribe here | subscribe today | subscribe for free | subscribe by email |
    subscribe via email | subscribe via rss | subscribe in a reader | subscribe to our |
    subscribe to our newsletter | subscribe to our free newsletter | subscribe to our daily newsletter |
    subscribe to our weekly newsletter | subscribe to our mailing list | subscribe to our blog |
    subscribe to our magazine | subscribe to our rss feed | subscribe to our podcast | subscribe to my newsletter |
    subscribe to my blog | subscribe to the newsletter | subscribe to the blog | subscribe to this blog |
    subscribe to newsletter | subscribe to blog via email | subscribe to updates | subscribe to receive |
    subscribe to get | subscribe to continue | subscribe to read | subscribe to keep reading | subscribe to unlock |
    subscribe to email | subscribe and get | subscribe and receive | subscribe and never miss | subscribe below |
    subscribe newsletter | sign up now | sign up here | sign up today | sign up below | sign up free |
    sign up for our | sign up for our newsletter | sign up for our free | sign up for our daily |
    sign up for our weekly | sign up for our mailing list | sign up for the newsletter | sign up for the free |
    sign up for free | sign up for updates | sign up for email | sign up for breaking news | sign up for my |
    sign up for newsletters | sign up to our | sign up to our newsletter | sign up to our daily |
    sign up to our weekly | sign up to receive | sign up to get | sign up to the newsletter |
    sign up with your email | sign me up | register for free | register now | register to continue |
    register for our newsletter | create a free account | already a subscriber | already have an account |
    already a member | already registered | not a subscriber | not a member | not yet a subscriber |
    don't have an account | do you have an account | log in to continue | log in or subscribe | log in or register |
    login to continue | login to read | please log in | please login | please sign in | please subscribe |
    please consider subscribing | please consider donating | please consider supporting |
    please consider making a donation | please consider becoming | please support us | please support our |
    please donate | please enter your email | please enter a valid email | please disable your ad blocker |
    please turn off your ad blocker | please enable javascript | you have reached your limit |
    you've reached your limit | you have no free articles | this article is for subscribers |
    this article is reserved for | this article is exclusive to | this content is for members |
    this content is for subscribers | this content is exclusive | this content is only available |
    this story is for subscribers | this post is for subscribers | this post is for paid subscribers |
    this post is for paying subscribers | this is a subscriber-only | this is premium content |
    to continue reading this | to read the full article | to read the full story | to keep reading |
    unlock this article | unlock full access | unlock unlimited | get unlimited access |
    get unlimited digital access | get full access | get our app | get our newsletter | get our free |
    get our daily | get our weekly | get our latest | get our emails | get the app | get the latest news |
    get the latest from | get the latest updates | get the latest posts | get the latest stories |
    get the newsletter | get the best of | get daily updates | get daily news | get weekly updates |
    get breaking news | get email updates | get email alerts | get news alerts | get new posts by email |
    get notified when | get notified of | get updates by email | get updates from | get updates straight |
    get exclusive access | get exclusive content | get it delivered | get more stories like this |
    get more stuff like this | get more like this | get this newsletter | get this delivered | get all the latest |
    get the day's | get articles like this | get content like this | get stories like this | get stories delivered |
    get your daily | get your free | get your copy | grab your copy | grab your free | receive our newsletter |
    receive our latest | receive the latest | receive new posts | receive notifications |
    receive email notifications | enter your email | enter your email address | enter your e-mail |
    enter your e-mail address | enter email | insert your email | type your email | add your email |
    provide your email | newsletter sign up | newsletter signup | newsletter sign-up | newsletter subscription |
    daily newsletter | weekly newsletter | free newsletter | our newsletter | email newsletter | email alerts |
    breaking news alerts | join our newsletter | join our mailing list | join our email list |
    join our membership program | join the newsletter | join the mailing list | join my newsletter |
    join my mailing list | join my email list | join thousands of subscribers | join over 1 | become a subscriber |
    become a supporter | become a patron | become a sustaining member | become a premium member |
    become a paid subscriber | become a member today | become a member | be the first to know |
    be the first to hear about | never miss a post | never miss a story | never miss an update |
    never miss an article | never miss another | don't miss a post | don't miss an update | don't miss a story |
    don't forget to subscribe | don't forget to sign up | don't forget to like and subscribe |
    want more stories like this | want more like this | want more content like this | want more articles like this |
    want more news | want to stay up to date | want to stay updated | want to stay in the loop |
    want to support our | want to advertise | want to write for us | want to get the latest | want to receive |
    like what you read | like what you're reading | like what you see | like what you just read |
    like this article | like this story | liked this article | liked this post | love this article |
    enjoyed this article | enjoyed this post | enjoyed this story | enjoying this article | enjoy this article |
    if you liked this article | if you liked this post | if you like what you read | if you enjoyed this article |
    if you enjoyed this post | if you value our | if you appreciate our | if you would like to receive |
    if you'd like to receive | if you would like to subscribe | if you'd like to support | if you want to support |
    if everyone reading this | thanks for reading | thanks for visiting | thanks for stopping by |
    thanks for subscribing | thanks for signing up | thank you for reading | thank you for subscribing |
    thank you for signing up | thank you for visiting | check your inbox | check your email |
    please check your inbox | please check your email | support us | support our work | support our journalism |
    support our mission | support our site | support independent journalism | support independent media |
    support local journalism | support quality journalism | support this site | support this blog | support me on |
    support my work | support us on patreon | support us by | help us keep | help us continue | help support our |
    help support local journalism | help support this | help keep this site | help keep us | help fund our |
    donate now | donate today | donate here | donate via paypal | donate to our | make a donation |
    make a contribution | make a tax-deductible | make a one-time | make sure to subscribe | give today | give now |
    contribute now | buy me a coffee | buy us a coffee | buy now | buy it now | buy on amazon | order now |
    order your copy | order today | pre-order now | shop now | book now | book a demo | book a call |
    book your free | request a demo | request a quote | schedule a demo | schedule a free | contact us today |
    contact us now | call us today | call us at | call us now | call today | download now | download our |
    download our app | download our free | download our mobile app | download the app | download app |
    download our e-paper | install our app | install the app | open in app | open the app | read in app |
    try it free | try it for free | try for free | try us free | start your free | start your free trial |
    start your subscription | start a free trial | start free trial | free trial | special offer |
    limited time offer | limited-time offer | exclusive offer | use promo code | use coupon code |
    gift subscription | view offers | view subscription options | see subscription options | choose your plan |
    choose your subscription | manage your subscription | cancel anytime | no credit card required | no spam |
    no thanks | maybe later | we respect your privacy | we hate spam | we value your privacy | we won't spam |
    we don't spam | we'll never share | we'll never send | we never share your | we will never share |
    we rely on readers | we rely on your | we need your support | we need your help | we depend on readers |
    we depend on your | we are reader-supported | we may earn a | we may earn commission |
    we may earn an affiliate | we may receive a commission | we earn a commission | we use affiliate links |
    we have a favor to ask | we have a small favor | we have a small favour to ask | before you go |
    while you're here | while you are here | since you're here | since you are here | as you're here |
    as an amazon associate | as a reader-supported | your support helps | your support makes | your support allows |
    your subscription helps | your donation helps | your donation will | your contribution helps |
    your tax-deductible | your weekly guide | your daily dose of | your weekly dose of | a weekly newsletter |
    a daily newsletter | a free newsletter | a free weekly newsletter | all the latest news |
    all the news you need | the best of our | the latest news delivered | the day's top stories |
    the week's top stories | top stories in your inbox | top stories delivered | top headlines delivered |
    this site is supported | this website is supported | this newsletter is | this post contains affiliate |
    this post may contain affiliate | this article contains affiliate | this article may contain affiliate |
    this page contains affiliate | our journalism is | our journalism depends | our free newsletter |
    our daily newsletter | our weekly newsletter | our newsletters | stay informed with our | stay informed with |
    stay up to date with | stay up to date on | stay up-to-date with | stay updated with | stay connected with us |
    stay in the know | stay in the loop | stay on top of the latest | stay ahead of the | keep up to date with |
    keep up-to-date with | keep up with the latest | keep me updated | keep our journalism | start your day with |
    start your morning with | wake up to | catch up on the day's | delivered to your inbox | delivered straight to |
    delivered daily to | sent straight to | straight to your inbox | direct to your inbox | yes, i would like to |
    yes, i want | yes, please send me | yes! i want | i would like to receive | i agree to receive |
    i agree to the | i want to receive | i consent to | i'm not a robot | by subscribing |
    by subscribing you agree | by signing up | by signing up, you agree | by signing up you agree |
    by submitting this form | by submitting your | by clicking subscribe | by clicking submit |
    by clicking sign up | by clicking on | by clicking | by continuing to use | by entering your email |
    by providing your email | by registering you | by registering, you | by checking this box |
    click here to subscribe | click here to sign up | click here to donate | click here to download |
    click here to join | click here to register | click here to support | click here to order | click to subscribe |
    click to donate | click the button below to | click the subscribe button | scan to download | sponsored by |
    this post is sponsored by | this post was sponsored by | this is a sponsored post | advertise with us |
    advertise here | affiliate disclosure | affiliate disclaimer | amazon affiliate disclosure |
    disclosure: this post | send us a tip | send us your tips | send us your | send tips to | have a story tip |
    have a story to share | have a news tip | have a tip | got a tip | got a story | got a story to share |
    got a news tip | do you have a news tip | do you have a tip | do you have a story to share | write for us |
    write a letter to the editor | send a letter to the editor | submit a letter to the editor |
    submit a guest post | letters to the editor | listen and subscribe | listen and follow |
    check out our newsletter | check out our newsletters | check out our podcast | discover more from |
    explore our newsletters | read unlimited | read this article for free | enjoy unlimited | enjoy ad-free |
    unlimited access | unlimited digital access | unlimited access to | full digital access | digital subscription |
    digital subscriptions | premium subscribers | exclusive for subscribers | exclusive to subscribers |
    members only | for subscribers only | subscriber exclusive | subscriber-only | subscribers only |
    subscription required
  `),
  promoPhrase: phrases(`
    delivered weekday mornings | delivered every weekday | delivered every morning | delivered each morning |
    delivered to your inbox | delivered straight to your inbox | delivered directly to your inbox |
    delivered right to your inbox | delivered daily to your inbox | straight to your inbox |
    straight into your inbox | directly to your inbox | directly in your inbox | right to your inbox |
    right in your inbox | sent to your inbox | sent straight to your | into your inbox | in your inbox every |
    in your mailbox every | subscribe to our newsletter | subscribe to our free | subscribe to our weekly |
    subscribe to our daily | subscribe to our mailing list | subscribe to our youtube channel |
    subscribe to our blog | subscribe to our channel | subscribe to my newsletter | sign up for our newsletter |
    sign up for our free | sign up for our weekly | sign up for our daily | sign up for our email |
    sign up to our newsletter | sign up for my newsletter | join our newsletter | join our mailing list |
    join our email list | join our membership | join our whatsapp | join our telegram | unsubscribe at any time |
    you can unsubscribe | no credit card required | we respect your privacy | we never share your |
    we will never share your | won't share your email | your email address will | enter your email address |
    enter your email | your email address to subscribe | receive notifications of new posts |
    notifications of new posts by email | get notified of new | new posts by email | our free newsletter |
    our daily newsletter | our weekly newsletter | our email newsletter | never miss a story | never miss a post |
    never miss an update | never miss an article | don't miss out on our | become a member today | become a patron |
    become a paid subscriber | become a supporter | becoming a paid subscriber | start your free trial |
    limited-time offer | unlimited digital access | full digital access | continue reading this article |
    to continue reading | to read the full article | to read the full story | exclusive to subscribers |
    exclusively for subscribers | for subscribers only | reserved for subscribers | this article is free to read |
    free articles remaining | free articles left | reader-supported | reader supported publication |
    supported by readers like you | readers like you | support from readers like you | your support helps |
    support our journalism | support our work | support us on patreon | support me on patreon |
    tax-deductible donation | please consider donating | please consider supporting | please consider subscribing |
    please consider becoming | donate via paypal | buy me a coffee | buy us a coffee | consider supporting us |
    consider subscribing | help keep our | help us keep | help us continue | small favor to ask |
    small favour to ask | as an amazon associate | earn from qualifying purchases | amazon services llc associates |
    earn a small commission | may earn commission | at no extra cost to you | at no additional cost to you |
    no extra cost to you | purchases made through | purchase through our links | purchases through links |
    buy through our links | buy something through | download our app | download our free app |
    download our mobile app | download the free app | download the app from | download the app now |
    get it on google play | download on the app store | install our app | contact us today for |
    contact us today to | call us today at | schedule your free | click the link below to |
    click here to subscribe | click here to sign up | click here to donate | click here to join our |
    click here to buy | click here to order | click here to download | by subscribing you | by subscribing, you |
    by signing up you | by signing up, you | by submitting this form | by clicking subscribe |
    by clicking the button | by entering your email | by providing your email | you agree to our |
    you agree to receive | agree to our terms | accept our terms | our terms of use and |
    terms and conditions and privacy policy | terms of service and privacy policy |
    terms of use and privacy policy | privacy policy and terms of service | acknowledge the privacy policy |
    i agree to receive | protected by recaptcha | google privacy policy and | the google privacy policy |
    confirm your subscription | thank you for subscribing | thank you for signing up | thanks for subscribing |
    thanks for signing up | this post contains affiliate links | this post may contain | this post is sponsored |
    disable your ad blocker | turn off your ad blocker | ad blocker detected | add us to your whitelist |
    whitelist our site | please enable javascript | send us a tip | send tips to | send us your story |
    submit your story | please like and subscribe | like and subscribe | hit the subscribe button | hit the bell |
    wherever you get your podcasts | wherever you listen to podcasts | subscribe on apple podcasts |
    subscribe on itunes | leave a review on itunes
  `),
  copyrightPhrase: phrases(`
    all rights reserved | all right reserved | all rights are reserved | all copyrights reserved |
    all copyright reserved | copyright reserved | copyright © | copyright (c) | © copyright | (c) copyright |
    copyright all rights reserved | the copyright belongs to | the copyright of this article belongs to |
    copyright of this article | copyright of the article | copyright belongs to the original author |
    copyright belongs to the author | no part of this | no part of this publication | no part of this site |
    no part of this article | no part of this website | may not be published, broadcast |
    may not be published, broadcast, rewritten or redistributed |
    may not be published, broadcast, rewritten, or redistributed | this material may not be published |
    may not be reproduced | may not be reprinted | may not be republished | may not be redistributed |
    reproduced without permission | reproduction without permission | reproduction in whole or in part |
    without express written permission | without prior written permission | without the written permission |
    without the express written | without the prior written consent | prior written consent |
    unauthorized reproduction | unauthorised reproduction | strictly prohibited without |
    licensed under a creative commons | licensed under creative commons | licensed under cc | cc by | cc by-sa |
    cc by-nc | cc by-nc-nd | cc-by-sa | creative commons attribution-sharealike | attribution-noncommercial |
    attribution 4.0 international | distributed under the terms of the | permits unrestricted use, distribution |
    republished under a creative commons license | reprinted with permission | republished with permission |
    reproduced with permission | used with permission | distributed by tribune |
    the associated press contributed to this report | associated press contributed | contributed to this report |
    contributed to this story | contributed to this article | contributed reporting | contributed reporting for |
    dmca notice | trademarks of their respective owners | are property of their respective owners |
    property of their respective owners | registered in the u.s. patent | icp no | icp for record |
    powered by wordpress | powered by blogger | powered by discuz | powered by drupal | powered by ghost |
    powered by joomla | proudly powered by | powered by wordpress.com vip
  `),
  noticePhrase: phrases(`
    reprint must indicate the source | reprint must indicate | reprint please indicate |
    reprint please indicate the source | reprint, please indicate the source | reprinted please indicate |
    reprinted, please indicate the source | reproduced please indicate the source |
    reproduced, please indicate the source | please indicate the source |
    please indicate the source of the reprint | please indicate the original | please indicate the author |
    please indicate from | please indicate when reprinting | please indicate the link | please specify the source |
    please state the source | please credit the source | please cite the source | please keep the source |
    please attach the link | please attach the original | must indicate the source | must be indicated the source |
    when reprinting, please | for reprint, please | for reprinting, please | for reprint rights | reprint rights |
    reprints and permissions | rights & permissions | rights and permissions | license this content |
    to license this | reprint without permission | reprinting without permission | reprinting is prohibited |
    reprint is prohibited | reprinted without permission | no reprint without | no reprinting |
    unauthorized reprint | unauthorized reprinting | unauthorized reproduction | reproduction prohibited |
    reproduction is prohibited | reproduction is strictly prohibited | republication is prohibited |
    reprinted from the internet | reproduced from the internet | reprinted from the network |
    comes from the network | collected from the network | the source of the article is the network |
    the article is reproduced from | this article is reproduced from | this article is reprinted from |
    this article is transferred from | this article is from the internet | this article is sourced from |
    this article is original | this is an original article | this article is an original |
    original article, please | please contact us to delete | please contact us for deletion | contact us to delete |
    contact us for deletion | please contact to delete | please contact the author to delete |
    please contact this site | please contact the administrator | please contact the webmaster |
    if there is infringement | if there is any infringement | if there is any infringement, please contact |
    any infringement, please contact | if it violates your rights | if your rights are infringed |
    infringes your rights | infringes on your rights | infringed upon your | invasion and deletion |
    delete it in time | will be deleted in time | deal with it as soon as possible |
    remove the content immediately | does not represent the position | does not represent the views |
    does not represent the opinion | does not represent the position of this site |
    does not represent the views of this site | do not represent the views | do not represent the position |
    do not represent the opinions | only represents the author's | only represents the author's personal |
    only represents the author's own | only represent the author's | represents the author's personal views |
    represents only the author's | are for reference only | is for reference only |
    for learning and reference only | for readers' reference only | for your reference only |
    for study and communication | for learning and communication | for the purpose of conveying more information |
    the purpose of transmitting more information | responsible for its authenticity | verify the relevant content |
    please verify by yourself | does not constitute investment advice | not constitute investment advice |
    do not constitute investment advice | is not investment advice | not investment advice |
    is not financial advice | does not constitute financial advice | not intended as financial advice |
    should not be construed as | is not a substitute for professional | not intended as a substitute |
    not intended to diagnose, treat, cure | diagnose, treat, cure or prevent | seek the advice of your physician |
    always seek the advice | for informational purposes only | for general informational purposes |
    for general information only | for educational and informational purposes | informational purposes only and |
    is for informational purposes | past performance is no guarantee | views expressed are |
    views expressed in this | views expressed here | views expressed herein | views expressed above |
    views and opinions expressed | the views and opinions expressed | opinions expressed are |
    opinions expressed in this | opinions expressed here | opinions expressed herein |
    views are those of the author | are the author's own | are those of the author | are those of the authors |
    are solely those of | are strictly those of | author's own and do not | are their own and do not |
    are his own and do not | are her own and do not | opinions are my own | views are my own |
    the author's views are | do not necessarily reflect | does not necessarily reflect |
    do not necessarily represent | does not necessarily represent | not necessarily those of |
    not necessarily reflect the views | not responsible for the content | accepts no responsibility |
    accept no liability | accepts no liability | assumes no liability | no representations or warranties |
    the bbc is not responsible | not been created or edited by | except for the headline |
    is published from a syndicated feed | generated from a syndicated | this is a press release |
    this content was paid for | this story has been published from a wire agency feed | wire agency feed |
    without modifications to the text | this article originally appeared | this article was originally published |
    this article first appeared | this article was first published | this story originally appeared |
    this story was originally published | this story first appeared | this post originally appeared |
    this post was originally published | this post first appeared | this piece originally appeared |
    this piece was originally published | this essay originally appeared | this column originally appeared |
    this interview has been edited | has been edited for length | edited for length and clarity |
    has been lightly edited | lightly edited for | edited for clarity | appeared first on | originally appeared on |
    originally published on | first appeared on | the post appeared first on |
    is republished from the conversation | republished from the conversation under | read the original article |
    a version of this article | a version of this story | a version of this post |
    a version of this article appears in print | order reprints | this article has been updated |
    this story has been updated | this post has been updated | this article has been corrected |
    this story has been corrected | this article has been amended | this article was amended on |
    this article was updated on | this story was updated on | this is a developing story |
    this is a breaking news story | check back for updates | this copy is for your personal |
    for your personal, non-commercial use only | personal, non-commercial use | non-commercial use only |
    noncommercial use only | report a typo | spotted an error | found a typo | noticed an error |
    if you notice an error | if you spot an error | if you find an error | if you found a spelling error |
    select it and press ctrl+enter | press ctrl+enter | ctrl + enter | selecting that text and pressing |
    report it to our | contact our editors | our editorial standards | thomson reuters trust principles |
    the thomson reuters trust principles | our journalists use | read our ethics | editorial team independently |
    newsroom was not involved | editorial staff was not involved | generated with the help of ai |
    this article was translated from | without authorization is prohibited | without authorisation is prohibited |
    without permission is prohibited | without permission is strictly prohibited | without consent is prohibited |
    reprinting without authorization | reprinting without authorisation | will be held liable |
    will be held legally liable | will be prosecuted | will be held legally responsible
  `),
  noticeLead: phrases(`
    disclaimer | legal disclaimer | medical disclaimer | financial disclaimer | investment disclaimer |
    risk disclaimer | general disclaimer | health disclaimer | editorial disclaimer | content disclaimer |
    disclaimer statement | risk warning | risk disclosure | risk reminder | warm reminder | kind tips |
    kind reminder | special statement | special reminder | site statement | website statement | solemn statement |
    statement of this site | exemption clause | exemption statement | copyright statement | copyright notice |
    copyright declaration | copyright description | copyright information | copyright disclaimer | copyright © |
    copyright (c) | copyright 20 | © | (c) 20 | infringement notice | infringement report | reprint notice |
    reprint statement | reprint instructions | reprints | republish this article | republish this story |
    republish our articles | legal notice | privacy notice | notice to readers | note to readers |
    note from the editor | a note from the editor | a note to our readers | a note to readers | editor's note |
    editors' note | editors note | editor note | editor's notes | editors' notes | ed. note | ed note |
    author's note | publisher's note | translator's note | moderator's note | correction | corrections |
    corrections and clarifications | clarification | correction appended | this article originally |
    this article was originally | this article originally appeared | this article was originally published |
    this article first appeared | this article was first published | this article appeared |
    this article appears in | this article has been updated | this article has been corrected |
    this article has been amended | this article has been edited | this article has been viewed |
    this article is republished | this article is reprinted | this article is reproduced |
    this article is copyright | this article is original | this article is from the internet |
    this article only represents | this article represents the | this article does not constitute |
    this article was amended | this article was updated | this article was produced in |
    this article was made possible | this article was generated | this article was automatically |
    this article was sponsored | this content was originally | this content is provided |
    this content is not provided | this material may not | this post originally | this post originally appeared |
    this post was originally | this post was originally published | this post first appeared |
    this post appeared first | this post has been updated | this story originally | this story originally appeared |
    this story was originally | this story was originally published | this story first appeared |
    this story has been updated | this story has been published from | this story has been sourced |
    this piece originally | this piece was originally | this piece first appeared | this column originally |
    this column does not necessarily | this essay originally | this essay was originally |
    this interview has been edited | this interview has been condensed | this review originally |
    this is an opinion piece | this is an opinion column | this is a contributed | this is a paid |
    this is a sponsored | this is an archived | this is an original article | this is a developing story |
    this is a breaking news story | this page was last | this site does not | this site reserves |
    this site is not responsible | this website does not | this website is not | this website and |
    this work is licensed under | this work by | this entry was posted | this entry was posted in |
    this entry was posted on | this entry is filed under | this entry was written by | this entry passed |
    this transcript | the above content is | the above content only | the above article only |
    the above is the relevant | the above is the whole content | the above is all the content | the above views |
    the above represents only | the article only represents | the article is from the internet |
    the article comes from | the content of this article is | the content of this article does |
    the content of this article only | the content is for | the content provided | the copyright of this article |
    the copyright of the article | the copyright belongs to | the information provided | the information contained |
    the information on this site | the information on this website | the information in this article |
    the material on this site | the opinions expressed | the post appeared first | the views expressed |
    the views and opinions | the views in this | the author declares | the author reports no | the author has no |
    the authors declare | the authors have no | the author's views | the original article |
    the original version of this | the pictures in this article | the pictures come from | the picture comes from |
    the source of this article | the following is from the internet | all content on this | all content © |
    all articles on this site | all articles marked | all works marked | all images © | all images courtesy of |
    all images copyright | all photos courtesy of | all photos by | all products featured |
    all products recommended | all opinions expressed | all opinions are | all views expressed | all text and |
    all material on this | all materials on this | all original content | all rights | all trademarks |
    any views expressed | any opinions expressed | any media, website | any unauthorized | any unit or individual |
    without permission | without authorization | without the authorization of | without the permission of this |
    unless otherwise noted | unless otherwise stated | except where otherwise noted | if you find any |
    if you find an error | if you spot | if you need to reprint | if you need to republish | if reprinted, please |
    if reproduced, please | if there is any infringement | if there is infringement | if there is an infringement |
    if there is any copyright | if infringement | if your rights | if any infringement | if it involves copyright |
    please indicate | please indicate the source | please reprint | please credit | please cite the source |
    for reprint | for reprints | for reprint rights | for reprint permission | for permissions | for licensing |
    for syndication | for copyright | for infringement | when reprinting | declare | declaration |
    originally published | originally published on | originally published at | originally published in |
    originally published by | originally appeared | originally appeared on | originally appeared in |
    originally posted | originally posted on | first published | first published on | first published in |
    first published by | first published at | first appeared on | first posted | reprinted from |
    reprinted with permission | reprinted by permission | republished from | republished with permission |
    reproduced from | reproduced with permission | reposted from | reposted with permission | cross-posted |
    cross-posted from | cross-posted at | cross posted | crossposted | excerpted from | excerpted with permission |
    adapted from | adapted with permission | extracted from | published with permission | published under |
    published in partnership with | used with permission | conflict of interest | conflicts of interest |
    competing interests | conflict of interest statement | disclosure | disclosures | full disclosure |
    disclosure statement | author disclosure | financial disclosure | views expressed | views expressed are |
    views expressed in | views expressed here | views are personal | opinions expressed | opinions expressed are |
    opinions expressed in | opinions expressed by | forward-looking statements | cautionary note |
    cautionary statement | safe harbor statement | trademark notice
  `),
  sourceLead: phrases(`
    source | sources | news source | article source | original source | information source | content source |
    source of the article | source of article | article from | article comes from | comes from | source link |
    source url | source website | source network | original link | original article | original article link |
    original post | original text | original text link | original address | original url | original title |
    originally published on | originally published at | originally published in | originally published by |
    originally appeared on | originally appeared in | originally posted on | originally posted at |
    first published on | first published in | first published by | first published at | first appeared on |
    this article was originally published on | this article originally appeared on |
    this post originally appeared on | this story originally appeared on | this article is from |
    this article comes from | reprinted from | republished from | reproduced from | reposted from | adapted from |
    excerpted from | extracted from | cross-posted from | transferred from | via | h/t | hat tip | story source |
    journal reference | journal source | reference source | media source | data source | provided by |
    materials provided by | content provided by | press release from | with information from | with inputs from |
    with input from | with agency inputs | with inputs from agencies | with files from | with reporting by |
    agencies
  `),
  editorLead: phrases(`
    editor | editors | editor in charge | editor-in-charge | responsible editor | editor responsible |
    charge editor | duty editor | duty edit | edited by | editing by | copy edited by | copyedited by |
    co-edited by | chief editor | editor in chief | editor-in-chief | managing editor | deputy editor |
    associate editor | assistant editor | contributing editor | series editor | news editor | web editor |
    website editor | page editor | content editor | article editor | executive editor | trainee editor |
    intern editor | internship editor | original editor | reviewed by | medically reviewed by | expert reviewed by |
    fact checked by | fact-checked by | proofread by | proofread | proofreading | proofreader | proofreading by |
    checked by | first review | second review | final review | preliminary review | reviewer | re-examination |
    typesetting | typesetter | layout | layout by | art editor | visual editor | produced by | producer |
    supervisor | additional editing by | writing by | compiled by | compilation | compiler | curated by |
    translated by | translator | translation | translation by | transcribed by | uploaded by | published by |
    publisher | posted by editor | report by | reported by | reporting by | additional reporting by |
    responsible for editing
  `),
  tagsLead: phrases(`
    tags | tag | tagged | tagged as | tagged in | tagged with | tagged under | tags for this article |
    tags for this post | article tags | post tags | topic tags | hot tags | related tags | filed under | filed in |
    filed to | posted in | published in | listed in | listed under | categories | category | categorized |
    categorized as | categorized in | categorised in | categorized under | in categories | categories and tags |
    article categories | archived under | this entry was posted in | this post is filed under |
    this entry was tagged | this entry was filed under | posted in tags | labels | label | keywords | keyword |
    key words | key word | article keywords | search keywords | hot keywords | topics | topic | article topics |
    story topics | in this topic | subject area | subject areas | hashtags | hashtag | related topics |
    related keywords | explore topics | read more about | more on these topics | follow topics |
    follow these topics | topics mentioned | companies mentioned | people mentioned | people in this article |
    technorati tags | index terms | mesh terms
  `),
  bylineLead: phrases(`
    by | written by | posted by | published by | submitted by | contributed by | created by | authored by |
    added by | uploaded by | article by | story by | text by | words by | post by | blog by | column by | essay by |
    report by | reported by | reporting by | review by | reviewed by | interview by | analysis by | opinion by |
    commentary by | editorial by | guest post by | guest column by | recipe by | research by | compiled by |
    edited by | updated by | last updated by | translated by | transcribed by | produced by | narrated by |
    curated by | story and photos by | words and photos by | text and photos by | photos and story by |
    text & photos by | special to | exclusive by | author | authors | the author | article author | post author |
    author name | by author | writer | reporter | correspondent | journalist | columnist | blogger | contributor |
    published by author | written and directed by | written and photographed by | posted on by | posted at by |
    release by | released by | original author | post by author | news by | by our reporter | by our correspondent |
    by staff writer | by staff reporter | by staff | from our correspondent
  `),
  dateLead: phrases(`
    published | published on | published at | published date | published time | published in | date published |
    first published | first published on | originally published | originally published on | publish date |
    publish time | publishing date | publication date | date of publication | publication time | date of issue |
    date of release | release date | release time | released | released on | released at | time of release |
    posted | posted on | posted at | posted date | posted in | date posted | post date | post time |
    originally posted | posted by | updated | updated on | updated at | updated date | last updated |
    last updated on | last updated at | last update | latest update | update | update date | update time | updates |
    date updated | page updated | page last updated | article updated | modified | modified on | last modified |
    last modified on | last modified date | date modified | modified date | last edited | last edited on |
    last edited by | edited on | last reviewed | last reviewed on | reviewed on | medically reviewed on | created |
    created on | created at | creation date | creation time | date created | added | added on | added at |
    date added | submitted | submitted on | written | written on | uploaded | uploaded on | upload date |
    upload time | online since | available online | issued | issued on | issue date | date | date and time | time |
    article date | story date | news date | on | as of | received | accepted | archived | archived on | entered |
    first posted | first posted on | first posted at | first published at | this entry was posted on |
    this article was published on | this article was last updated on | this page was last updated on |
    this page was last modified on | this page was last edited on | this post was published on |
    this post was last updated on
  `),
  agoPhrase: phrases(`
    second ago | seconds ago | sec ago | secs ago | minute ago | minutes ago | min ago | mins ago | hour ago |
    hours ago | hr ago | hrs ago | day ago | days ago | week ago | weeks ago | wk ago | wks ago | month ago |
    months ago | mo ago | mos ago | year ago | years ago | yr ago | yrs ago | moments ago | a moment ago |
    just now | a few seconds ago | a few minutes ago | a few hours ago | an hour ago | a day ago | a week ago |
    a month ago | a year ago | s ago | m ago | h ago | d ago | w ago | y ago | yesterday | today | yesterday at |
    today at | day before yesterday | before yesterday | last week | last month | last year | this week
  `),
  readingTimePhrase: phrases(`
    min read | mins read | min. read | minute read | minutes read | minute reading | minutes reading |
    minutes of reading | min reading | minutes to read | minute to read | mins to read | min to read | read time |
    reading time | estimated reading time | estimated read time | est. reading time | approx. reading time |
    approximate reading time | average reading time | time to read | time to reading | reading time is |
    reading takes | second read | seconds read | sec read | less than a minute to read | minute listen |
    min listen | minutes listen | listening time | minute watch | min watch
  `),
  counterWord: phrases(`
    views | view | viewed | pageviews | page views | pageview | likes | like | dislikes | comments | comment |
    shares | share | reads | read | readers | reading | readings | reading volume | reading quantity | times read |
    retweets | tweets | reposts | reblogs | replies | reply | responses | reactions | reaction | votes | vote |
    upvotes | claps | clap | applause | ratings | rating | reviews | followers | follower | subscribers | hits |
    clicks | click | click volume | clicks number | number of clicks | number of views | number of reads |
    number of hits | number of readers | visits | visit | visitors | impressions | downloads | download | plays |
    listens | bookmarks | favorites | favourites | collections | collection | collect | saves | pins | pin |
    people like this | praise | thumbs up | forwarding | forwards | browse | browsed | browsing | browses |
    browse number | pageviews number | trackbacks | pingbacks | favorite | favourite | report | useful | helpful
  `),
  homeLead: phrases(`
    home | home page | homepage | front page | main page | you are here | you're here | you are in |
    you are currently here | you are currently in | you are viewing | your location | your current location |
    your position | your current position | current location | current position | current page | currently in |
    now location | here you are | breadcrumb | breadcrumbs | breadcrumb navigation | back to home | return to home |
    return home | return to homepage | site home | blog home | news home
  `),
  menuLine: phrases(`
    skip to content | skip to main content | skip to primary content | skip to secondary content |
    skip to main navigation | skip to navigation | skip to primary navigation | skip to search | skip to footer |
    skip to header | skip to sidebar | skip to primary sidebar | skip to menu | skip to main | skip to main menu |
    skip to site navigation | skip to article | skip to article content | skip navigation | skip links |
    skip header | jump to content | jump to main content | jump to navigation | jump to search | jump to menu |
    main menu | main navigation | primary menu | primary navigation | primary sidebar | secondary menu |
    secondary navigation | secondary sidebar | top menu | footer menu | footer navigation | footer links |
    mobile menu | mobile navigation | navigation menu | site navigation | navigation | post navigation |
    posts navigation | posts pagination | article navigation | comment navigation | page navigation | breadcrumb |
    menu | open menu | close menu | toggle menu | toggle navigation | toggle navigation menu | toggle mobile menu |
    toggle sidebar | toggle search | toggle search form | toggle dark mode | toggle the table of contents |
    show menu | hide menu | show navigation | hide navigation | open navigation | open navigation menu |
    close navigation | expand menu | expand child menu | collapse menu | expand navigation | hamburger menu |
    user menu | user account menu | account menu | quick links | quick link | quicklinks | useful links |
    helpful links | important links | site links | other links | site map | sitemap | site index | search |
    search for | search form | search site | search this site | search the site | search this website |
    search this blog | search our site | search website | search here | search button | search icon | search input |
    search results | search query | open search | close search | show search | site search | advanced search |
    search by keyword | search and hit enter | type to search | type your search | type here to search |
    start typing | enter keyword | enter keywords | enter search term | enter your search |
    what are you looking for | looking for something | no results found | no results | log in | login | log-in |
    log on | logon | log in / register | log in/register | login / register | login/register | login / join |
    login or register | log in or register | log in or sign up | login/signup | log in with facebook |
    login with facebook | log in with google | login with google | log out | logout | sign in | signin | sign-in |
    sign in / register | sign in / join | sign in/register | sign in or register | sign in or sign up |
    sign in with google | sign in with facebook | sign in to your account | sign out | sign up | signup | sign-up |
    sign up / login | sign up or log in | register | register now | register here | register login |
    register/login | create account | create an account | create new account | create a new account |
    create your account | create free account | new user | new here | forgot password | forgot your password |
    forgot my password | forgot username | forgot your username | forgot password? get help | reset password |
    reset your password | lost your password | lost password | recover your password | password recovery |
    remember me | keep me logged in | stay signed in | keep me signed in | username or email |
    username or email address | confirm password | your username | your password | your email |
    a password will be e-mailed to you | a password will be emailed to you | welcome! log into your account |
    log into your account | my account | my profile | my page | my orders | my wishlist | my list | my cart |
    my bookmarks | my favorites | my subscription | my subscriptions | my library | my news | my feed |
    my settings | my comments | my messages | account settings | account details | manage account |
    manage my account | your account | your profile | your cart | view cart | view basket | shopping cart |
    shopping bag | shopping basket | cart | basket | wishlist | wish list | add to cart | add to basket |
    add to bag | add to wishlist | buy now | your cart is empty | no products in the cart | order status |
    track your order | track order | order tracking | store locator | find a store | returns policy |
    shipping & returns | cancellation policy | about us | about this site | about this blog | about this website |
    about our site | about our ads | about our company | about ads | about cookies | about the site |
    about the blog | about the website | about & contact | about/contact | about / contact | contact us |
    contact info | contact information | contact details | contact form | contact me | contact page |
    contact the newsroom | contact our newsroom | contact newsroom | contact our team | contact & support |
    contact support | contact customer service | contact sales | contact editor | contact the editors |
    get in touch | get in touch with us | reach us | write to us | write for us | work with us | work for us |
    work with me | join our team | join us | join our community | our staff | our sites | our newsletters |
    our apps | our app | our authors | our contributors | our policies | our blog | meet the team | meet our team |
    editorial team | editorial staff | editorial board | editorial policy | editorial policies |
    editorial guidelines | editorial standards | editorial process | ethics policy | ethics statement |
    corrections policy | correction policy | fact-checking policy | fact check policy | ownership & funding |
    ownership and funding | masthead | staff directory | contact staff | press room | pressroom | press center |
    press centre | press office | press contact | press contacts | press inquiries | media center | media centre |
    media kit | media contact | media contacts | media inquiries | career opportunities | jobs at |
    join our newsroom | job openings | privacy policy | privacy notice | privacy statement | privacy center |
    privacy centre | privacy settings | privacy preferences | privacy & cookies | privacy and cookies |
    privacy & terms | privacy and terms | privacy & cookie policy | privacy and cookie policy |
    privacy policy and terms | privacy policy & terms | privacy options | privacy manager | privacy shield |
    your privacy | your privacy choices | your privacy rights | your california privacy rights |
    your california privacy choices | california privacy rights | california privacy policy |
    california privacy notice | ca privacy notice | california do not sell my info |
    do not sell my personal information | do not sell my info | do not sell my data |
    do not sell or share my personal information | do not sell/share my personal information |
    manage privacy preferences | update privacy preferences | manage preferences | manage consent | manage cookies |
    manage cookie preferences | manage options | manage services | manage vendors | manage consent preferences |
    cookie policy | cookie policy (eu) | cookies policy | cookie notice | cookie settings | cookies settings |
    cookie preferences | cookies preferences | cookie consent | cookie statement | cookie declaration |
    cookie list | use of cookies | consent preferences | ad choices | adchoices | ads by google | ads preferences |
    ad preferences | interest-based ads | ccpa notice | terms & conditions | terms and conditions | terms of use |
    terms of service | terms of sale | terms & privacy | terms and privacy | terms & policies |
    terms of participation | terms and privacy policy | conditions of use | user agreement | subscriber agreement |
    visitor agreement | legal notice | legal notices | legal info | legal disclaimer | legal terms |
    legal & privacy | imprint | impressum | disclaimer | disclaimers | copyright policy | copyright notice |
    copyright information | dmca | dmca policy | dmca notice | accessibility statement | accessibility policy |
    accessibility help | accessibility links | accessibility options | web accessibility |
    modern slavery statement | modern slavery act statement | comment policy | comments policy | commenting policy |
    community guidelines | community rules | house rules | moderation policy | forum rules | anti-spam policy |
    return to top | affiliate disclosure | affiliate disclaimer | disclosure policy | advertising policy |
    advertising disclosure | ai policy | content policy | social media policy | reprints | reprints & permissions |
    reprints and permissions | rights & permissions | content licensing | advertise | advertise with us |
    advertise here | advertise on this site | advertise with | advertiser login | advertising info |
    advertising information | advertising terms | advertising contacts | ad specs | ad rates | rate card |
    place an ad | place ad | place a classified ad | place an obituary | submit an obituary | place your ad |
    classifieds | e-paper | epaper | e-edition | eedition | digital edition | print edition | e-newspaper |
    digital replica | replica edition | back issues | magazine archive | archives | news archive | article archive |
    blog archive | blog archives | site archives | newsletters | newsletter | email newsletters | email newsletter |
    newsletter signup | newsletter sign up | newsletter sign-up | newsletter archive | email alerts | email signup |
    email preferences | news alerts | notification settings | notification center | mobile site | mobile version |
    desktop version | desktop site | full site | view full site | view mobile site | view desktop version |
    view mobile version | switch to mobile version | text version | text-only version | download app |
    download the app | download our app | get the app | ios app | android app | rss | rss feed | rss feeds |
    rss - posts | rss - comments | rss subscribe | subscribe rss | atom feed | entries rss | entries feed |
    comments rss | comments feed | posts feed | xml sitemap | wordpress.org | wordpress.com | blogroll |
    recent comments | popular tags | tag cloud | all tags | all topics | all categories | all sections | all news |
    all articles | all posts | all authors | all stories | all videos | browse | browse all | browse by category |
    browse categories | browse topics | browse by topic | a-z index | a-z list | a to z index | select category |
    select a category | select month | select year | select language | select your language | choose language |
    choose your language | change language | select region | select country | change region | change location |
    choose location | choose your location | set location | set your location | set as homepage | set as home page |
    set homepage | set home page | set home | add to favorites | add favorites | add to favourite |
    add to collection | join collection | join favorites | bookmark this site | subscribe | subscribe now |
    subscribe today | subscribe here | subscribe us | subscribe to newsletter | subscribe to our newsletter |
    manage subscription | manage subscriptions | manage your subscription | subscription center |
    subscriber services | subscriber login | subscriber benefits | become a subscriber | become a member |
    become a contributor | become an author | become a sponsor | become a partner | member login | members login |
    member center | members area | member services | renew subscription | give a gift | gift subscription |
    gift subscriptions | donate now | make a donation | support us | support our work | help | help center |
    help centre | help & support | help and support | help desk | help & faq | customer services | customer care |
    support center | support centre | faq | faqs | send feedback | site feedback | website feedback |
    give feedback | report a problem | report an issue | report abuse | report a bug | online message |
    leave a message | leave message | leave us a message | guestbook | online service | online consultation |
    submit | submit a tip | submit news | submit a story | submit an article | submit article | submit an event |
    submit event | submit a letter | submit a press release | submit a guest post | send a tip | send us a tip |
    news tips | got a tip | tip us | submit your story | submit a photo | submission guidelines |
    letters to the editor | facebook page | twitter feed | follow us | connect with us | stay connected |
    social links | find us on facebook | our social media | scan the qr code | wechat public account |
    wechat official account | official account | public account | public number | mobile terminal | mobile client |
    client download | app download | friendly links | friendship links | partner sites | affiliate sites |
    sister sites | us edition | uk edition | international edition | switch edition | homepage | home page | home |
    front page | back to home | back to homepage | return to homepage | return home | return to home page |
    go home | go to homepage | go back | back | close | dismiss | cancel | more options | more menu | show all |
    see all | view all | show more | load more | edit profile | view profile | log in to your account |
    switch to dark mode | switch skin | change theme | font resizer | page not found | error 404 |
    oops! that page can't be found
  `),
  commentLine: phrases(`
    leave a comment | leave a comment below | leave your comment | leave your comments | leave your comment here |
    leave comment | leave a comment cancel reply | leave a reply | leave a reply cancel reply | leave reply |
    leave your reply | leave a response | leave a message | leave your thoughts | leave feedback | leave a review |
    leave a feedback | cancel reply | cancel comment | cancel response | reply | reply to this | reply to |
    replies | reply to this comment | reply with quote | reply to this topic | quick reply | post a reply |
    post reply | post a comment | post comment | post comments | post new comment | post your comment |
    post your comments | post a new comment | post comments (atom) | post a comment or review | post as guest |
    post message | add a comment | add comment | add comments | add your comment | add a new comment |
    add new comment | add a public comment | add your thoughts | add a reply | add reply | write a comment |
    write your comment | write comment | write a reply | write a response | write a review | make a comment |
    make comment | submit a comment | submit comment | submit your comment | submit comment cancel |
    publish comment | publish a comment | send comment | enter your comment here | type your comment |
    type your comment here | join the conversation | join the discussion | join discussion | join the debate |
    start the conversation | start the discussion | start a discussion | start a conversation |
    be the first to comment | be the first to comment on this article | be the first to comment on this post |
    be the first to leave a comment | be the first to post a comment | be the first to write a comment |
    be the first to reply | be the first to respond | be the first one to comment | be the first to review |
    comment | comments | comments (0) | comment (0) | 0 comments | 0 comment | 1 comment | no comment |
    no comments | no comments yet | no comments so far | no comments found | no comments to show |
    no comments to display | no comment yet | no comments have been posted | no comments posted |
    no comments on this post | no responses | no responses yet | no replies | no replies yet | no reviews yet |
    no thoughts yet | zero comments | there are no comments | there are no comments yet |
    there are no comments for this article | there are currently no comments | there are no comments on this post |
    there are no comments to display | there are no reviews yet | there is no comment yet |
    there are no responses yet | comments are closed | comments closed | comments are now closed |
    comments are off | comments are off for this post | comments off | comments are disabled | comments disabled |
    comments are turned off | comments have been closed | comments have been disabled |
    comments have been turned off | comments are not allowed | comments are moderated | comments are welcome |
    comments powered by disqus | comments powered by | comments loading | comments for this article are closed |
    comments on this article are closed | commenting is closed | commenting is disabled | commenting is now closed |
    commenting has been turned off | commenting on this article is closed |
    commenting has been disabled for this item | this article is closed for comments |
    this post is closed for comments | this thread is closed | this topic is closed | this topic is locked |
    this comment has been removed | this comment has been removed by the author |
    this comment has been removed by a blog administrator | comment deleted | comment removed | show comments |
    hide comments | view comments | view all comments | view more comments | view the comments | view 1 comment |
    view comment | read comments | read all comments | read the comments | read more comments | see comments |
    see all comments | load comments | load more comments | loading comments | open comments | close comments |
    more comments | all comments | older comments | newer comments | previous comments | next comments |
    show more comments | show all comments | show more replies | view replies | hide replies | jump to comments |
    go to comments | skip to comments | click to comment | click here to comment | click to add a comment |
    click here to leave a comment | tap to comment | what do you think | what do you think about this |
    what's your reaction | your comment | your comments | your reaction | your review | your rating |
    your thoughts | your name | your email | your email address | your message | name * | name (required) |
    your name (required) | email * | email (required) | mail (will not be published) |
    mail (will not be published) (required) | email (will not be published) |
    email (will not be published) (required) | email (required, but never shared) | website url | comment * |
    captcha code | verification code | security code | anonymous user | notify me of follow-up comments by email |
    notify me of followup comments via e-mail | notify me of new posts by email | notify me of new comments |
    notify me of new comments via email | notify me via e-mail if anyone answers my comment |
    notify me when new comments are posted | notify me of replies | receive email notifications | remember me |
    remember my name | save my name, email, and website in this browser for the next time i comment |
    save my name and email in this browser for the next time i comment |
    save my name, email, and website in this browser | your email address will not be published |
    your email address will not be published. required fields are marked | required fields are marked |
    required fields are marked * | required field | required fields | fields marked with an asterisk are required |
    fill in your details below or click an icon to log in | log in to comment | log in to leave a comment |
    log in to reply | log in to post a comment | log in to post comments | log in or register to post comments |
    log in or register to comment | login to comment | login to reply | login to leave a comment |
    login to post a comment | login to post comments | login or register to post comments |
    please log in to comment | please login to comment | please log in to leave a comment |
    please log in to post a comment | please login or register to post comments | please sign in to comment |
    sign in to comment | sign in to leave a comment | sign in to reply | sign in to post a comment |
    sign in or register to comment | sign up to comment | register to comment | register to reply |
    register to post comments | you must be logged in to post a comment | you must be logged in to comment |
    you must be logged in to reply | you must be logged in to leave a reply |
    you must be logged in to leave a comment | you must log in to post a comment | you must log in to comment |
    you must log in or register to reply here | you must login to comment | you must sign in to comment |
    you need to be logged in to comment | you need to login to comment | you have to be logged in to comment |
    you are commenting using your wordpress.com account | log out / change | connecting to %s | sort by |
    sort by newest | sort by best | sort by oldest | newest first | oldest first | most liked | most voted |
    inline feedbacks | oldest newest most voted | report comment | report this comment | report abuse |
    flag comment | flag as inappropriate | flag this comment | edit comment | delete comment | edit reply |
    permalink to this comment | link to this comment | like comment | reply cancel | upvote | downvote | vote up |
    vote down | facebook comments | disqus comments | google comments | reader comments | readers' comments |
    user comments | user reviews | customer reviews | recent comments | latest comments | hot comments |
    popular comments | top comments | featured comment | featured comments | wonderful comments | netizen comments |
    netizen comment | article comments | comment area | comment section | comment list | comments section |
    discuss this article | discussion about this post | discussion about this article | leave a trackback |
    trackback | trackbacks | trackback url | trackbacks are closed | pingback | pingbacks | pingbacks & trackbacks |
    trackbacks/pingbacks | no trackbacks | no trackbacks yet | links to this post | create a link | enter comment |
    enter your comment | enter your name | enter your email | i want to comment | i want to say |
    i'll say a few words | i come to say | express an opinion | publish comments | post a message |
    give me a comment | comment policy | commenting rules | comment guidelines | community guidelines
  `),
  commentPhrase: phrases(`
    be the first to comment | be the first to leave a comment | be the first to post a comment | no comments yet |
    comments are closed | comments are now closed | comments are moderated | comments are closed for this |
    comments are subject to moderation | comments will be moderated | comments have been disabled |
    comments have been closed | comments on this article are closed | commenting is disabled | comments powered by |
    powered by disqus | enable javascript to view the comments |
    please enable javascript to view the comments powered by disqus | you must be logged in to post |
    you must be logged in to comment | you must be logged in to reply | you must be logged in to leave |
    you must log in to post | you must log in or register to reply | you need to be logged in to |
    logged in to post a comment | log in to post a comment | log in to leave a comment |
    log in or register to post comments | login to post comments | register to post comments | sign in to comment |
    log in to reply | log in to comment | login to comment | to post a comment | to leave a comment |
    to add a comment | leave a comment below | leave your comment below | leave a comment and | leave us a comment |
    leave me a comment | leave your comments below | leave your thoughts in the comments | in the comments below |
    in the comment section below | in the comments section below | in the comment box below |
    in the comments section | in the comment section | let us know in the comments | let me know in the comments |
    tell us in the comments | tell me in the comments | share in the comments |
    share your thoughts in the comments | share your thoughts below | share your comments below |
    share your experience in the comments | share your opinion in the comments | drop a comment |
    drop us a comment | drop your comments | comment below | comment down below | comments below | sound off below |
    sound off in the comments | your email address will not be published | your email address will not be |
    email will not be published | email address will not be published | will not be published. required |
    required fields are marked | save my name, email, and website | save my name and email |
    in this browser for the next time i comment | for the next time i comment | notify me of follow-up comments |
    notify me of followup comments | notify me of new posts | notify me of new comments |
    notify me when new comments | notify me via e-mail | you may use these html tags | you can use these html tags |
    allowed html tags | html tags and attributes | html is not allowed | lines and paragraphs break automatically |
    web page addresses and e-mail addresses turn into links | this site uses akismet | akismet to reduce spam |
    learn how your comment data is processed | how your comment data is processed | comment data is processed |
    this question is for testing whether | testing whether you are a human visitor |
    prevent automated spam submissions | fill in your details below | click an icon to log in |
    you are commenting using your | you can follow any responses to this entry |
    follow any responses to this entry | follow any comments to this entry |
    responses to this entry through the rss | rss 2.0 feed | you can leave a response |
    you can skip to the end and leave a response | trackback from your own site | both comments and pings are |
    comments and pings are currently closed | pinging is currently not allowed | subscribe to comments |
    subscribe to post comments | comments (atom) | comments rss feed | please keep your comments |
    please keep comments | keep it civil | keep comments civil | please be respectful | be respectful of others |
    please read our comment policy | our comment policy | our commenting policy | our community guidelines |
    our commenting guidelines | comments that are | comments may be edited | comments containing |
    we reserve the right to delete | we reserve the right to remove | reserves the right to delete |
    reserves the right to remove | off-topic comments | abusive comments | personal attacks |
    comments do not represent | comments represent only | represent the opinions of the commenter |
    responsibility of their authors | comment has been removed | comment removed by | comment awaiting moderation |
    your comment is awaiting moderation | awaiting moderation | held for moderation | netizen comments |
    comments only represent | the comment only represents | netizens only represent |
    comment submitted successfully | thank you for your comment | reply to this comment | report this comment |
    report comment | flag as inappropriate | view all comments | load more comments | join the conversation by |
    what are your thoughts? let | what are your thoughts? leave | what do you think? let |
    what do you think? leave | what do you think? share
  `),
  creditLead: phrases(`
    photo | photos | photo credit | photo credits | photo by | photos by | photo courtesy | photo courtesy of |
    photos courtesy of | photo source | photo via | photo from | photo provided | photo provided by |
    photo illustration | photo illustration by | photo copyright | photo © | photograph | photographs |
    photograph by | photographs by | photograph courtesy of | photographer | photography by | photographed by |
    photo editor | picture | pictures | picture credit | picture by | pictures by | picture courtesy |
    picture courtesy of | picture source | picture from | pic | pic credit | pic courtesy | pic by | image |
    images | image credit | image credits | image by | images by | image courtesy | image courtesy of |
    images courtesy of | image source | image sources | image via | image from | images via | image copyright |
    image rights | image © | image caption | image provided by | image licensed | images credit | header image |
    header photo | header image credit | hero image | hero image credit | featured image | featured image by |
    featured image credit | featured image courtesy of | featured photo | featured photo credit |
    featured photo by | feature image | feature photo | cover image | cover photo | cover photo by | cover art |
    cover illustration | cover picture | banner image | banner photo | lead image | lead photo | lead image credit |
    main image | main photo | main image credit | top image | top photo | thumbnail | thumbnail image |
    title image | title photo | file photo | file picture | file image | file pic | stock photo | stock image |
    representative image | representational image | representational photo | representative photo | screenshot |
    screen capture | screengrab | screen grab | screenshot by | illustration | illustrations | illustration by |
    illustrations by | illustrated by | illustrator | drawing by | cartoon by | graphic by | graphics by |
    infographic | infographic by | chart by | chart source | map by | map credit | artwork by | art by |
    artwork credit | artist's impression | artist's rendering | rendering courtesy of | rendering by | design by |
    courtesy of | courtesy photo | courtesy image | contributed photo | submitted photo | handout | handout photo |
    credit | credit line | photos credit | video by | video credit | video courtesy of | video source | video via |
    videography by | footage courtesy of | audio by | music by | getty | getty images | getty images via |
    ap photo | afp via | reuters photo | reuters file photo | ap file photo | shutterstock | istock | unsplash |
    pexels | pixabay | wikimedia commons | adobe stock | alamy | dreamstime | depositphotos | painting by |
    styling by | hair by | makeup by | hair and makeup by | photo caption | graphic source | picture shows |
    picture and text | wen / picture
  `),
  cookiePhrase: phrases(`
    we use cookies | we also use cookies | we use necessary cookies | we use essential cookies |
    we use functional cookies | we use analytics cookies | we use cookies to | we use cookies and |
    we use cookies on | we and our partners use cookies | we and our partners store | we and our partners process |
    we and our third-party partners | we use technologies such as cookies | we use technologies like cookies |
    we use tracking technologies | this site uses cookies | this website uses cookies | this web site uses cookies |
    our site uses cookies | our website uses cookies | our sites use cookies | our websites use cookies |
    our website use cookies | the site uses cookies | the website uses cookies | this website utilizes cookies |
    this website makes use of cookies | this site requires cookies | our use of cookies | use our cookies |
    accept all cookies | accept cookies | accept additional cookies | accept only necessary |
    accept our use of cookies | accept our cookies | accept the use of cookies | accept & close | accept and close |
    accept and continue | agree and close | agree and proceed | agree and continue | allow all cookies |
    allow selection | allow essential cookies | reject all cookies | reject non-essential |
    reject additional cookies | deny all cookies | decline cookies | decline optional cookies |
    necessary cookies only | only necessary cookies | essential cookies only | cookies settings |
    cookie preferences | cookies policy | cookie statement | cookie declaration | cookies help us |
    cookies to give you | cookies to give you the best | cookies to ensure | cookies to enhance |
    cookies to personalise | cookies to personalize | cookies and similar technologies |
    cookies and other tracking technologies | cookies enable us | cookies in accordance with |
    cookies for analytics | cookies that ensure basic | categorized as necessary are stored |
    stored on your browser | stored in your browser only with your consent |
    the cookie is used to store the user consent | set by gdpr cookie consent | gdpr cookie consent |
    best experience on our website | best experience on our site | best user experience on our |
    best possible experience on our | improve your experience on our | improve your browsing experience |
    enhance your browsing experience | give you the most relevant experience |
    remembering your preferences and repeat visits | you consent to the use of | you consent to our use |
    you consent to our cookies | you consent to all cookies | you agree to our use | you agree to the use of |
    you agree to our cookie | you accept our use | you accept the use of | by clicking accept |
    by clicking "accept" | by clicking accept all | by clicking "accept all" | by clicking i accept |
    by clicking ok | by clicking i agree | by continuing to use this | by continuing to use our |
    by continuing to browse | by continuing to visit | by using our site | by using our website |
    by using this site | by using this website, you | by visiting this website | if you continue to use this site |
    if you continue to use this website | if you continue to use our | if you continue browsing |
    if you continue without changing | continue to use this site we will assume |
    we will assume that you are happy with it | we'll assume you're ok with this | you can opt-out if you wish |
    opt-out of these cookies | opting out of some of these cookies | change your cookie | manage your cookie |
    manage cookie | manage your consent | manage my cookies | your consent preferences |
    customize consent preferences | consent to the storage | storing of cookies on your device |
    access information on a device | store and/or access information | personalised ads and content |
    personalized ads and content | ad and content measurement | audience insights and product development |
    precise geolocation data | this website stores cookies | stores cookies on your computer |
    privacy & cookies policy | privacy & cookies: this site uses | privacy and cookie policy |
    to find out more, including how to control cookies | including how to control cookies |
    find out more about cookies | learn more about cookies | more information about cookies |
    more about our use of cookies | read more about cookies | read our cookie policy | see our cookie policy |
    view our cookie policy | our cookie policy | our cookies policy
  `),
  adLine: phrases(`
    advertisement | advertisements | advertisment | advertisement - continue reading below |
    advertisement - article continues below | continue reading below | advertisement (scroll to keep reading) |
    advertisement scroll to keep reading | advertisement scroll to continue | advertisement feature | ad | ads |
    adv | advert | adverts | advt | ad feedback | ad choices | ad content | ad by | ads by google | ads by |
    ad by google | google ads | google adsense | google advertisement | ad loading | ad closed by google |
    ad blocker | advertise here | advertise with us | remove ads | hide ad | hide ads | close ad | close this ad |
    skip ad | skip ads | skip advertisement | skip advert | skip this ad | skip past newsletter promotion |
    report this ad | report ad | report this advertisement | why this ad | why am i seeing this ad |
    learn more about this ad | story continues | story continues below | story continues below advertisement |
    story continues below ad | story continues after advertisement | story continues after ad |
    story continues below this ad | story continues below video | story continues below photo |
    story continues below gallery | story continued below | article continues | article continues below |
    article continues below advertisement | article continues after advertisement | article continues after ad |
    article continues below this ad | article continues below ad | article continues after this ad |
    article continues under advertisement | post continues below | text continues below |
    text continues below advertisement | text continues after advertisement | content continues below |
    content continues after advertisement | report continues below | recipe continues below |
    interview continues below | continues below | continues after advertisement | continues below advertisement |
    continue reading | continue reading after advertisement | continue reading after the ad |
    continue reading this article after | keep reading below | scroll to continue | scroll to continue reading |
    scroll to continue with content | scroll to keep reading | scroll down to continue |
    scroll down to continue reading | scroll down to keep reading | scroll to read more | scroll to load comments |
    please scroll down to continue | swipe to continue | recommended by outbrain | outbrain | taboola |
    recommended by taboola | by taboola | promoted links by taboola | sponsored links by taboola |
    you may like by taboola | by outbrain | sponsored | sponsored by | sponsored ad | sponsored ads |
    sponsored article | sponsored content | sponsored links | sponsored link | sponsored message | sponsored post |
    sponsored posts | sponsored stories | sponsored listings | sponsored video | sponsor content | sponsor message |
    a message from our sponsor | a word from our sponsor | a word from our sponsors | from our sponsor |
    from our sponsors | from our partners | message from our sponsor | thank you to our sponsors | partner content |
    partner message | partner offer | partner offers | partner links | partnered content | paid advertisement |
    paid advertising | paid content | paid partner content | paid post | paid program | paid promotion |
    paid for by | paid partnership | presented by | brought to you by | promoted | promoted by | promoted content |
    promoted links | promoted post | promoted stories | promoted story | promotional content | native ad |
    brand content | commercial break | commercial content | popular in the community | loading ad |
    this ad will end in | this advertisement has not loaded yet |
    this advertisement has not loaded yet, but your article continues below | your article continues below |
    article content | video player is loading | recommended from editorial | - advertisement - | --advertisement-- |
    [ad] | [ads] | [advertisement] | (advertisement) | (adsbygoogle = window.adsbygoogle | []).push({})
  `),
  tocHeading: phrases(`
    table of contents | table of content | contents | contents hide | contents show | contents [hide] |
    contents [show] | table of contents hide | table of contents show | table of contents toggle |
    toggle table of contents | show table of contents | hide table of contents | toc | in this article |
    in this article you will learn | in this article we will cover | in this article, you will learn |
    in this post | in this blog | in this blog post | in this guide | in this story | in this page |
    in this review | in this section | in this tutorial | on this page | on this article | article contents |
    article outline | article index | article navigation | article sections | page contents | page content |
    post contents | blog contents | quick navigation | jump to | jump to section | jump to a section |
    jump to a topic | jump to recipe | jump to video | jump to comments | skip to section | section navigation |
    what's in this article | what's in this post | what's on this page | what you will learn | what you'll learn |
    what you'll learn in this article | what we will cover | what we'll cover | what this article covers |
    this article covers | this article contains | this page contains | article directory | content directory |
    contents list | list of contents | navigate this article | navigate this page | browse this article |
    chapter list
  `),
  furnitureLine: phrases(`
    back to top | back to the top | go to top | go to the top | go back to top | return to top | return to the top |
    scroll to top | scroll back to top | scroll up | scroll down | to top | to the top | top of page | top ↑ |
    ↑ back to top | back to page top | back to main page | back to home | back to homepage | back to blog |
    back to news | back to list | back to the list | back to article | back to articles | back to all posts |
    back to all news | back to overview | back to index | back to previous page | back to results |
    back to search results | back to search | back to main menu | back to archive | back to story | back to post |
    back to contents | back to parent page | back to press releases | back to category | go back | go back to list |
    return to list | return to the list | return to article | return to news | return to homepage |
    return to index | return to blog | return to previous page | return to story | previous page | previous |
    next page | next | prev | first page | last page | page up | page down | view original | view original post |
    view original article | view original content | view original source | view original text | view source |
    view source article | view the original | view the original article | view the full article |
    view full article | view full post | view full story | view full text | view full version | view full screen |
    view full size | view full image | view full schedule | view full profile | view all | view all posts |
    view all articles | view all news | view all comments | view all photos | view all authors | view more |
    view more articles | view more posts | view more news | view post | view article | view complete profile |
    view my complete profile | view my profile | view as pdf | view pdf | view in browser |
    view this email in your browser | view on youtube | view on instagram | view on facebook | view on twitter |
    view on map | view larger map | view larger image | view larger | view larger version | view fullscreen |
    view gallery | view photos | view slideshow | view details | view transcript | view this post on instagram |
    view the web story | view desktop site | read the original article | read the original | read original article |
    read original | read the original post | read original post | read the original story | read the original text |
    read the full article | read the full story | read full article | read full story | read full post |
    read the full text | read the whole article | read the entire article | read entire article | read article |
    read the article | read post | read story | read more | read more >> | read more » | read more → | read on |
    read less | read it later | read aloud | read this article in | read in english | read in app | read on source |
    read in another language | read transcript | read the transcript | read whole article |
    read the rest of this entry | read the rest | continue reading | continue reading → |
    continue reading this article | click to read the original | click to read the original text |
    click to read the full text | read original text | see all | see all articles | see all posts | see all news |
    see full article | see more | see more posts | see less | see original | see original article | see full story |
    see larger image | see translation | show all | show all posts | show more | show less | show more articles |
    show details | show original | show transcript | show full article | show full caption | show caption |
    show gallery | show sidebar | show password | hide | hide caption | hide caption toggle caption |
    toggle caption | hide details | hide transcript | hide sidebar | hide gallery | load more | load more articles |
    load more posts | load more stories | load more news | load more comments | load more content | loading |
    loading more | loading comments | loading articles | please wait | expand | expand all | expand full text |
    expand the full text | expand article | expand image | expand to view | collapse | collapse all |
    click to enlarge | click to expand | click to view | click to see more | click to zoom | click to play |
    click to load | click here | click here to read more | click here for more | click for details |
    click to view larger image | click to view original | click image to enlarge | click on image to enlarge |
    click on the image to enlarge | click on the picture to enlarge | click picture to enlarge |
    click photo to enlarge | click map to enlarge | tap to enlarge | tap to zoom | tap to expand | tap to play |
    tap to unmute | enlarge | enlarge image | enlarge photo | enlarge this image | enlarge text | enlarge map |
    open image in new window | open in new window | opens in new window | opens in a new window | opens in new tab |
    opens in a new tab | open image modal | open gallery | open photo gallery | open in google maps |
    open in new tab | (opens in new window) | (opens in a new window) | (opens in new tab) | zoom | zoom in |
    zoom out | zoom image | fullscreen | full screen | exit full screen | full size image | fullsize image |
    full image | image slideshow | slideshow | start slideshow | launch gallery | launch slideshow | photo gallery |
    image gallery | next image | previous image | next photo | previous photo | next slide | previous slide |
    next article | previous article | image unavailable | image not available | no image available |
    print this page | print this article | print | print page | printer friendly version |
    printer-friendly version | pdf version | export pdf | export citation | download pdf | download as pdf |
    download image | download video | download audio | download citation | download article | full text pdf |
    save as pdf | copy link | copy | copied | copy text | copy code | copy citation | permalink | permanent link |
    short link | shortlink | shorturl | short url | trackback | trackback url | embed | embed this | embed code |
    edit | edit this page | edit this post | edit page | edit post | edit this article | edit source |
    edit on github | improve this page | improve this article | suggest an edit | suggest edits | suggest changes |
    suggest a correction | suggest correction | report a correction | report an error | report error |
    report a typo | report a mistake | report a problem with this page | report a problem | report an issue |
    report this page | report this | flag this | font size | text size | text resize | change text size |
    resize text | increase font size | decrease font size | increase text size | decrease text size |
    reset font size | larger text | smaller text | font: large medium small | a a a | a- a a+ | a+ a- | a- a+ |
    aaa | line spacing | font family | reading mode | reader mode | reading settings | was this helpful |
    was this article helpful | was this page helpful | was this page useful | was this post helpful |
    was this information helpful | was this review helpful | did you find this helpful |
    did you find this article helpful | did you find this page helpful | did you find what you were looking for |
    did this answer your question | is this page useful | is this article helpful | how helpful was this article |
    how useful was this post | how would you rate this article | rate this page | rate this article |
    click on a star to rate it | average rating | vote count | no votes so far |
    no votes so far! be the first to rate this post | submit rating | thanks for your feedback |
    thank you for your feedback | yes no | not helpful | helpful | 0 found this helpful |
    out of found this helpful | your browser does not support the video tag |
    your browser does not support the audio element | your browser does not support html5 video |
    your browser does not support the audio tag | your browser does not support iframes |
    your browser does not support javascript | your browser is out of date | your browser is not supported |
    javascript is disabled | javascript is not available | please enable javascript | javascript must be enabled |
    enable javascript | you need to enable javascript to run this app | this browser is not supported | play video |
    play audio | play now | mute | unmute | watch again | watch video | watch the video | watch now |
    watch on youtube | watch later | watch live | playback speed | playback rate | remaining time |
    stream type live | seek to live, currently behind live | picture-in-picture | captions settings |
    subtitles off | subtitles settings | descriptions off | audio track | modal window | close modal dialog |
    this is a modal window | beginning of dialog window. escape will cancel and close the window |
    end of dialog window | no compatible source was found for this media | the media could not be loaded |
    video player is loading | video unavailable | this video is unavailable | an error occurred |
    an error occurred. please try again later | error loading media | listen to this article | listen to article |
    listen to the article | listen to this story | listen to the audio version of this article | listen |
    listen now | listen to podcast | audio version | audio player | audio article | text to speech |
    this audio is auto-generated | this audio is auto-generated. please let us know if you have feedback |
    your audio article | following | followed | unfollow | follow author | follow this author | send message |
    private message | add friend | close | close window | close x | x close | dismiss | cancel | ok | got it |
    submit | clear | clear all | continue | sort | sort by | order by | select all | more details | more info |
    learn more | find out more | discover more | more | more » | more >> | more > | more → | more options |
    translate | translate this page | translate page | select language | select language▼ |
    powered by google translate | google translate | powered by translate | end | the end | end of article | -end- |
    - end - | (end) | ### | -30- | the full text is over | full text is finished | the article is over |
    full text end | article link | article address | this article link | this article url | link to this article |
    article id | post id | page 1 of 1 | go to page | jump to page | visit website | visit site | visit page |
    visit source | official website | official site | author's homepage | view author | scan the qr code |
    scan qr code | scan code | scan it | long press to identify the qr code | reading the original | word count |
    reading volume | attachment download | download attachment | download | related attachments |
    related downloads | document download | one key copy
  `),
  furnitureLead: phrases(`
    view original | view original post | view original article | view original content |
    view original content to download multimedia | view source version on | view the original article |
    view the full article | view full article | view full image | view all posts by | view all articles by |
    view all posts in | view more articles by | view more posts by | view this post on | read the original article |
    read the original article at | read the original story | read the original post | read original article |
    read original | read the full article | read the full article at | read the full story |
    read the full story at | read the full post | read full article | read full story | read the full text |
    read the entire article | read the rest of this | read the rest of this entry | read all articles by |
    read all posts by | read this story in | read this article in | continue reading | continue reading at |
    continue reading on | continue reading the | continue to source | click here to read | click here to read the |
    click to read the | click to expand | click the blue | click on the blue | see original | see the original |
    see all posts by | see all articles by | see more posts by | see more articles by | show all posts by |
    more posts by | more articles by | more stories by | all posts by | all articles by | other posts by |
    other articles by | articles by | article link | article address | article url | article id | article number |
    article title | article type | link to this article | link to original | link to the original |
    link to this page | permalink | permanent link | permalink to | bookmark the permalink | short link |
    short url | shortlink | shortened url | trackback url | trackback | url to article | url | url for this |
    this article url | this article link | link of this article | address of this article |
    the link of this article | the address of this article | original link | original url | page url | page link |
    embed code | font size | text size | text resize | change text size | reading mode | number of words |
    number of views | total views | post views | click volume | number of clicks | browse volume | browsing times |
    reading volume | reading times | reading quantity | go to page | jump to page | was this article |
    was this article helpful | was this helpful | was this page | was this information | was this post |
    did you find this | did you find this article | did you find this page | how useful was | how helpful was |
    how would you rate | how do you rate | average rating | your rating | vote count |
    your browser does not support | your browser doesn't support | please enable javascript |
    please turn on javascript | you need to enable javascript | sorry, your browser | sorry, the browser |
    to view this video | print version | report this | report an error | suggest a correction | spotted a mistake |
    spotted an error | found a typo | select text and press | select language | translate this page |
    listen to this | listen to this article | listen to the article | listen to the audio | estimated reading |
    scan the qr code | scan qr | long press | sort by | filter by | this article has been viewed |
    this article has been read | this page has been viewed | this post has been viewed | the article has been read
  `),
};
