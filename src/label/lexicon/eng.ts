import { each, type Lexicon, phrases } from './lexicon.js';

/** What may have appeared elsewhere, and how that is said. */
const PIECES =
  'article | story | post | piece | essay | column | report | feature | interview | review | excerpt | text';
const OF_PIECES = `
  a version of this {} | this {} first ran | this {} ran in | this {} ran on | this {} also ran |
  this {} also appears | this {} also appeared | this {} appeared in | this {} appears in the |
  this {} is republished | this {} was republished | this {} is reproduced | this {} was reproduced |
  this {} is reprinted | this {} was reprinted | this {} is syndicated | this {} was syndicated |
  this {} first appeared | this {} was first published | this {} was originally published |
  this {} is excerpted from | this {} is adapted from | this {} was adapted from |
  this {} was produced in partnership
`;
/** "This article is more than five years old." */
const OF_OLD_PAGES = 'this {} is more than | this {} was published more than | this {} was written more than';
/** What is to be read in full elsewhere. */
const READABLE = 'article | interview | list | piece | post | report | review | story';
const READING =
  'read the full {} | read the original {} | read the rest of the {} | read the whole {} | read the complete {}';

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
    last posts by | posts by author | author posts | about the host | about the hosts | about the illustrator |
    about the researchers | about the writer(s) | our experts | our journalists | our editorial team |
    meet the expert | meet the host | article reviewed by | more about this author | more about the authors |
    author affiliations | contact the author | corresponding author | story and photos by | words and photos by |
    more by this correspondent | more by this author | more by this writer | more from this author |
    behind the keyboard | behind the byline | the person behind the words |
    introduction of the author | introducing the author | more about the writer | more about our writer |
    more about this writer |
    biography | short biography | brief biography |
    a note on the writer | a note on the writers | a note about the author | a note about the writer |
    note on the writer |
    more by this columnist | more by this reporter | more by this contributor
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
    with files from | with inputs from | with agency inputs | with agency copy | with agency reports | with agencies |
    with material from | with wire reports |
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
    find them on | find him at | find her at | connect with him | connect with her | tweet him | tweet her |
    this article was translated by | this article was translated and | this interview was translated by |
    this report was compiled by | this report was edited by | this analysis was written by |
    this explainer was written by | this recipe was developed by | his books include | her books include |
    his research interests include | her research interests include | his areas of expertise | her areas of expertise |
    posted under the name | posted under the house name | posted under a pen name | published under the house name |
    published under a pen name | written under a pen name | the author writes under |
    before she wrote about | before he wrote about | before they wrote about | before she wrote for |
    before he wrote for | before becoming a writer | before turning to writing | before turning to journalism
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
    i have been a freelance | i've written for | i have written for | i am the host of | i'm the host of |
    i share recipes | i develop recipes | kia ora, i'm | thanks for stopping by! i'm |
    welcome, friend | welcome, friends | hey, friend
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
    best-selling author | social media editor | staffer | moderator | webmaster | site owner | hobbyist | comedian |
    science communicator | personal finance expert | literary agent | wine expert | recipe creator | recipe tester |
    fitness expert | sleep expert | parenting expert | relationship expert | content lead | content coordinator |
    content associate | content executive | seo manager | digital creator | digital nomad | marketing coordinator |
    social media coordinator | editorial manager | editorial fellow | editorial lead | editorial associate |
    editorial coordinator | product tester | visiting fellow | nonresident fellow | non-resident fellow |
    distinguished fellow | policy fellow | research assistant | postdoctoral fellow | postdoctoral research |
    postdoctoral associate | teaching fellow | emerita | dphil candidate | journalism student | journalism graduate |
    journalism major | sexologist | naturopath | acupuncturist | doula | internist | board-certified | gynecologist |
    gynaecologist | ob-gyn | ob/gyn | obstetrician | ophthalmologist | optometrist | rheumatologist | allergist |
    biochemist | exercise physiologist | kinesiologist | veterinary technician | animal behaviorist | horticulturalist |
    home stager | home improvement expert | mortgage expert | insurance expert | credit expert | banking expert |
    property expert | chief marketing officer | chief content officer | co-editor-in-chief | co-publisher |
    co-producer | head of content | head of editorial | head of seo | vp of marketing | vp of content |
    pr professional | public relations manager | radio host | talk show host | television host | tv host |
    documentary maker | ceramicist | printmaker | calligrapher | musicologist | homeschooling mom | homeschool mom |
    stay-at-home mom | stay-at-home mum | stay-at-home dad | work-at-home mom | bookstagrammer | booktuber |
    diy expert | guest poster | blog manager | technical marketing | tech expert | history buff | film buff |
    movie buff | cinephile | bibliophile | bookworm | wordsmith | logophile | globetrotter | globe-trotter |
    jack of all trades | self-taught cook | home cook | home brewer | mixologist | cicerone | wellness expert |
    cosmologist | ethnographer | folklorist | classicist | lexicographer | change-maker | changemaker | satirist |
    tarot reader | fact-checker | fact checker | proofreader | copy chief | news assistant | newsroom manager |
    news fellow | reporting fellow | bureau chief | videojournalist | cinematographer | screenwriters | dramaturg |
    streamer | obituarist | newsreader | meteorologist | climatologist | botanist | ornithologist | conservationist |
    agronomist | urban planner | statistician | demographer | fund manager | venture capitalist | midwife |
    paediatrician | physiotherapist | neuroscientist | virologist | immunologist | criminologist | press officer |
    communications officer | winemaker | sinologist | philologist | genealogist
  `),
  bioPhrase: phrases(`
    covers | covered | reports on | based in | wrote this before leaving | wrote this before retiring | originally from | writes primarily about | writes mostly about |
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
    this newsletter | leads the editorial team | leads the content team | leads the news team |
    leads the business team | leads the culture team | leads the sports team | leads the features team |
    leads the politics team | leads the money team | leads the science team | leads the health team |
    leads the tech team | leads the technology team | leads the data team | leads the digital team |
    leads the audience team | leads the video team | leads the investigations team | leads the climate team |
    leads the opinion team | leads the lifestyle team | leads the travel team | leads the arts team |
    leads the books team | leads the food team | leads the education team | leads the audio team |
    leads the newsletter team | leads the reviews team | leads the shopping team | leads the commerce team |
    leads the marketing team | leads the communications team | leads the community team | leads the local team |
    leads the reporting team | leads the writing team | leads the team at | leads the newsroom |
    leads a team of writers | leads a team of reporters | leads a team of editors | leads a team of journalists |
    leads our coverage | leads coverage of | leads our team of | leads content at | leads content for |
    leads marketing at | leads communications at | leads research at | leads product at | leads editorial | leads seo |
    heads the editorial team | heads the news desk | heads up the | heads our | oversees the editorial |
    oversees editorial | oversees coverage | oversees our coverage | oversees the newsroom | oversees all content |
    manages the editorial | manages the blog | manages social media for | runs the blog | runs the website |
    runs the site | runs the newsletter | runs the popular blog | runs a blog | runs her own blog | runs his own blog |
    runs our | edits and writes | edits stories | produces the podcast | produces and hosts | hosts a podcast |
    hosts the popular | hosts the weekly | hosts a weekly | hosts a radio show | hosts her own podcast |
    hosts his own podcast | is host of | is co-host of | is the co-host of | is creator and host |
    is the founding editor | is founding editor | is the former editor | is a former editor | is the editor-in-chief |
    is editor-in-chief | is the editor in chief | is the managing editor | is managing editor | is the deputy editor |
    is deputy editor | is the senior editor | is senior editor | is the associate editor | is associate editor |
    is an associate editor | is an assistant editor | is a deputy editor | is a managing editor |
    is a commissioning editor | is a features editor | is the features editor | is the news editor | is a news editor |
    is the business editor | is the political editor | is the science editor | is the health editor |
    is the travel editor | is the food editor | is the arts editor | is the culture editor | is the opinion editor |
    is the sports editor | is the books editor | is the technology editor | is the executive editor |
    is executive editor | is an executive editor | is editor at large | is an editor with | is an editor and |
    is a copy editor | is a web editor | is a digital editor | is a photo editor | is a video editor | is a sub-editor |
    is a senior reporter | is a senior journalist | is a senior correspondent | is a senior staff writer |
    is a senior columnist | is a senior producer | is a senior contributor | is a senior features |
    is a staff reporter | is a staff editor | is a staff photographer | is a news reporter | is a news writer |
    is a business reporter | is a political reporter | is a political correspondent | is a sports reporter |
    is a sports writer | is a sportswriter | is a science journalist | is a science writer | is a health reporter |
    is a health writer | is a health journalist | is a medical writer | is a tech reporter | is a tech journalist |
    is a tech writer | is a technology reporter | is a technology journalist | is a technology writer |
    is a technical writer | is a climate reporter | is a data reporter | is a data journalist |
    is an investigative reporter | is an investigative journalist | is an education reporter |
    is an environmental journalist | is an environment reporter | is an entertainment reporter |
    is an entertainment writer | is an independent journalist | is an independent writer |
    is an independent researcher | is an independent consultant | is an experienced journalist |
    is an experienced writer | is an experienced content | is an experienced editor | is an accomplished writer |
    is an american journalist | is an american author | is a british journalist | is a british writer |
    is a british author | is a canadian journalist | is a canadian writer | is an australian journalist |
    is an australian writer | is an indian journalist | is an indian writer | is an irish writer | is a new york-based |
    is a london-based | is a toronto-based | is a los angeles-based | is a chicago-based | is a sydney-based |
    is a delhi-based | is a mumbai-based | is a singapore-based | is a hong kong-based | is a washington-based |
    is a brooklyn-based | is a boston-based | is a seattle-based | is a san francisco-based | is a berlin-based |
    is a paris-based | is a melbourne-based | is a california-based | is a texas-based | is a uk-based |
    is a u.s.-based | is a multimedia journalist | is a veteran journalist | is a veteran reporter |
    is a veteran writer | is a seasoned journalist | is a seasoned writer | is a seasoned content |
    is a seasoned professional | is a prolific writer | is a professional writer | is a professional blogger |
    is a professional journalist | is a professional photographer | is a published author | is a passionate writer |
    is a passionate blogger | is a creative writer | is a content writer | is a content creator |
    is a content marketer | is a content strategist | is a content manager | is a content marketing |
    is a content editor | is a content specialist | is a content producer | is a digital marketer |
    is a digital content | is a digital producer | is a digital journalist | is a digital nomad |
    is a social media manager | is a marketing manager | is a marketing specialist | is a marketing consultant |
    is a copywriter | is a freelancer | is a full-time writer | is a full-time blogger | is a full-time freelance |
    is a part-time writer | is a writer and | is a writer based | is a writer for | is a writer at | is a writer in |
    is a writer living | is a writer who | is a writer with | is a writer whose | is a writer | is a writer/ |
    is a correspondent for | is a correspondent at | is a correspondent in | is a correspondent based |
    is a weekly columnist | is a syndicated columnist | is a nationally syndicated | is a critic and |
    is a film critic | is a music critic | is a book critic | is a food critic | is a food writer | is a food blogger |
    is a food journalist | is a food editor | is a food photographer | is a recipe developer | is a cookbook author |
    is a travel writer | is a travel blogger | is a travel journalist | is a travel editor | is a lifestyle writer |
    is a lifestyle blogger | is a fashion writer | is a beauty editor | is a beauty writer | is a wellness writer |
    is a fitness writer | is a parenting writer | is a personal finance | is a finance writer | is a financial writer |
    is a financial journalist | is a blogger at | is a blogger and | is a blogger who | is a blogger for |
    is a poet and | is a novelist and | is a playwright and | is an essayist and | is a photographer and |
    is a photographer based | is a photojournalist | is a podcaster and | is a broadcaster and | is a filmmaker and |
    is an illustrator and | is an illustrator based | is a new york times bestselling | is a usa today bestselling |
    is a pulitzer prize-winning | is a pulitzer prize winner | is a pulitzer prize finalist | is a children's author |
    is a historian and | is a guest contributor | is a guest writer | is a guest blogger | is a guest columnist |
    is a guest author | is a community contributor | is a contributing author | is a contributing reporter |
    is a contributing columnist | is a contributing opinion writer | is a contributing photographer |
    is a former contributor | is a former reporter | is a former journalist | is a former columnist |
    is a former staff writer | is a former correspondent | is a former teacher | is a former lawyer |
    is a former attorney | is a longtime contributor | is a longtime journalist | is a longtime writer |
    is a long-time contributor | is contributing editor | is contributing writer | is contributing to |
    is a research analyst | is a research assistant | is a research professor | is a visiting fellow |
    is a visiting scholar | is a visiting professor | is a visiting lecturer | is a nonresident | is a non-resident |
    is a graduate student | is an undergraduate student | is an adjunct professor | is an adjunct fellow |
    is an adjunct lecturer | is an emeritus professor | is a distinguished fellow | is a teaching fellow |
    is chair of the department | is a psychologist and | is a psychotherapist | is a board-certified |
    is a board certified | is a yoga teacher | is a personal trainer and | is a trained chef |
    is a classically trained | is a self-taught | is a home cook | is a software engineer | is a software developer |
    is a web developer | is a developer advocate | is a senior software | is a product marketing | is a partner with |
    is a managing partner | is a founding partner | is a general partner | is a senior manager at |
    is a senior associate | is a senior research | is a senior counsel | is a financial advisor |
    is a financial planner | is the chief marketing officer | is the chief content | is head of content |
    is head of marketing | is head of research | is the head of content | is the marketing director |
    is the marketing manager | is the content manager | is the content director | is the communications director |
    is the content marketing | is the founder & | is founder & | is the co-founder and | is co-founder and |
    is the co-founder & | is co-founder & | is cofounder of | is the cofounder | is the owner and | is owner of |
    is the creator and | is creator of | is the blogger behind | is the face behind | is the writer behind |
    is the author behind | is the recipe developer | is the brains behind | is the woman behind |
    is the mastermind behind | is the person behind | is the publisher of | is publisher of | is the publisher and |
    is the executive producer | is the pen name of | is a pseudonym | is the pseudonym of | is a pen name |
    writing under a pseudonym | wrote this article | wrote this story | wrote this piece | wrote this post |
    wrote this column | wrote this essay | contributed this article | contributed this post | contributed this column |
    contributed this piece | contributed this essay | contributed to this piece | contributed to this post |
    contributed to this column | submitted this article | contributes a monthly column | contributes a weekly column |
    contributes a regular column | contributes a column | contributes frequently | contributes articles |
    contributes content | also writes a | also edits | also hosts | also the author of | also the host of |
    also serves as | regularly contributes | regularly writes | regularly blogs | regularly speaks | frequently writes |
    frequently contributes | mostly writes | mainly writes | primarily writes | currently writes | currently serves as |
    currently teaches | currently edits | currently reports | currently freelances | currently a freelance |
    currently studying | currently pursuing | currently majoring | currently an intern | currently contributes |
    previously edited | previously written for | previously wrote about | previously taught | previously interned |
    previously freelanced | previously an editor | previously a reporter | previously a staff | previously a writer |
    previously a senior | previously the editor | previously hosted | previously contributed to | previously served on |
    previously held | previously spent | previously led | previously managed | has previously written |
    has previously contributed | has previously been published | formerly worked as | formerly worked at |
    formerly worked for | formerly wrote for | formerly served as | formerly the editor | formerly an editor |
    formerly a reporter | formerly a staff writer | formerly a journalist | formerly of the | joined the newsroom |
    joined the newspaper | joined the magazine in | joined the site in | joined the publication | joined the desk |
    joined the company in | joined as a reporter | joined as a staff writer | and joined from | having worked for |
    having worked as | having written for | having previously | having studied | having graduated |
    after graduating from | after earning her | after earning his | after completing her | after completing his |
    after a career in | after a career as | after years of working | after working in | member since |
    a member of the society of | is a past president | is past president | is an ambassador for | is on the faculty |
    is on the editorial board | is on the advisory board | is on the staff of | serves on the advisory board |
    serves on the editorial board | serves on the faculty | serves on several | serves on various |
    serves as the editor | serves as editor | serves as president of | serves as executive director |
    serves as director of | serves as a member | serves as vice president | serves as senior | serves as chief |
    serves as an adjunct | serves as contributing | sits on the advisory board | sits on the editorial board |
    sits on the boards | sits on several boards | sits on various boards | served on the board | served as editor |
    served as an editor | served as managing editor | served as a reporter | served as editor-in-chief |
    served on the editorial | on the editorial board of | on the advisory board of | has advised | has consulted for |
    has lectured at | has lectured on | has given talks | has spoken on | has spoken widely | has presented at |
    has keynoted | has delivered keynotes | has been an editor | has been a writer | has been a freelance |
    has been a contributor | has been a columnist | has been a staff writer | has been a regular contributor |
    has been a professional | has been a photographer | has been a blogger | has been a guest on |
    has been an educator | has been a contributing | has been a fellow | has been a visiting | has been a finalist |
    has been reporting on | has been reporting for | has been editing | has been published widely |
    has been published internationally | has been published on | has been published online | has been anthologized |
    has been featured by | has been featured at | has been featured across | has been cited by |
    has been interviewed by | has been interviewed on | has been quoted on | has been carried by |
    has been recognized by | has been recognised by | has been recognized with | has been recognised with |
    has been recognized for her | has been recognized for his | has been honored with | has been honored by |
    has been honoured with | has been honoured by | has been longlisted | has been shortlisted | has been a resident |
    has been working in journalism | has been working in the industry | has been in journalism |
    has been in the business | has been in the publishing | has been reviewing | has been on staff |
    has been creating content | has been baking | has been a food writer | have been published in |
    have been published by | have been translated into | has extensive experience | has vast experience |
    has more than a decade | has nearly a decade | has almost a decade | has many years of | has several years of |
    has over 10 years | has over 15 years | has over 25 years | has over 30 years | has over 5 years |
    has more than 10 years | has more than 15 years | has more than 20 years | has more than 25 years |
    has more than 30 years | has 10+ years | has 20+ years | has a background in | has a bachelor of | has a master of |
    has a bachelors | has a masters | has a doctorate | has a diploma in | has a dual degree | has an m.a |
    has an m.f.a | has a b.a | has a b.s | has an mph | has an mpa | has an msc | has a bsc |
    has an undergraduate degree | has degrees in | has degrees from | has a keen interest | has a keen eye |
    has a soft spot for | has a special interest in | has a particular interest | has a knack for | has a love for |
    has a penchant for | has a flair for | has a strong interest | has a deep interest | has a weekly column |
    has a column in | has her own blog | has his own blog | has written and reported | has written articles |
    has written over | has written more than | has written numerous | has written hundreds of |
    has written thousands of | has written widely | has written two books | has written three books |
    has written four books | has written five books | has written six books | has written two novels |
    has written three novels | has written content | has written columns | has written reviews | has reviewed books |
    has reported across | has reported extensively | has reported in | has contributed articles |
    has contributed stories | has contributed work | has contributed essays | has contributed writing | has bylines at |
    bylines in | bylines include | byline has appeared | bylines have appeared | whose work appears |
    whose work has been | whose work explores | whose work can be | whose books include | whose stories have |
    whose essays | whose latest book | whose most recent book | whose research focuses | whose research interests |
    reporting has appeared | reporting has been published | reporting has been featured |
    reporting has been recognized | reporting has been supported | reporting has taken | journalism has appeared |
    journalism has been published | commentary has appeared | columns have appeared | column appears | columns appear |
    reviews have appeared | photography has appeared | photography has been featured | photography has been published |
    illustrations have appeared | novels include | his latest novel | her latest novel | his first novel |
    her first novel | his debut collection | her debut collection | his first book | her first book | his second book |
    her second book | his most recent novel | her most recent novel | his recent books | her recent books |
    his other books | her other books | author of several books | author of two books | author of three books |
    author of four books | author of five books | author of six books | author of eight books | author of ten books |
    author of the bestselling | author of the best-selling | author of the upcoming | author of the new book |
    author of the memoir | author of the collection | author of the cookbook | author of the children's book |
    author of the poetry | author of the ebook | author of several novels | author of two novels |
    author of three novels | author of four novels | author of a forthcoming | author of a memoir |
    author of a new book | author of a book on | author of many | author of multiple | author of various |
    author, most recently, of | most recently of | coauthor of | co-authored the book | co-authors of | co-editor of |
    co-edited the | editor of the anthology | is at work on | is working on a book | is working on a novel |
    is working on her first | is working on his first | is working on her second | is working on his second |
    is working on a memoir | is writing a book | is writing a novel | is completing a | is currently at work on |
    is currently a student | is currently completing | is currently a senior | is currently a professor |
    is currently serving as | lives and teaches | lives between | lives by the sea | lives just outside |
    lives happily | and lives on | now lives on | currently living in | currently residing in | calls new york home |
    makes her home | makes his home | makes their home | hails originally | is a proud native |
    is a long-time resident | is a longtime resident | raised on a farm | bred in | an ex-pat | expat living |
    is married and | is a mother of | is a father of | is a mother to | is a father to | is a mum of | is a mom of |
    is a mom to | is a dad of | is a dad to | is a mum to | is a proud mom | is a proud mother | is a proud father |
    is a proud dad | proud mom of | proud mother of | proud father of | proud dad of | proud parent of |
    proud owner of | mom to two | mom to three | mother to two | mother to three | mom of four | dad of three |
    dad of four | mum of three | mum to two | dad to two | dad to three | wife, mom | wife and mom | wife and mum |
    husband and dad | wife, mother | husband, father | with his partner and | with her partner and |
    with her husband and | with his wife and | with her rescue | with his rescue | with their rescue | rescue cats |
    fur babies | fur baby | and three cats | and a cat named | and a dog named | their two dogs | their two cats |
    and their three children | and their kids | and two kids | enjoys spending | enjoys writing | enjoys watching |
    enjoys playing | enjoys running | enjoys gardening | enjoys exploring | enjoys baking | enjoys swimming |
    enjoys long walks | enjoys photography | enjoys music | enjoys sharing | enjoys helping | enjoys learning |
    enjoys the outdoors | enjoys nothing more | likes to travel | likes to write | likes to read | likes to cook |
    likes to spend | likes hiking | likes to hike | likes long walks | loves books | loves animals | loves cats |
    loves dogs | loves music | loves food | loves hiking | loves cooking | loves baking | loves reading |
    loves running | loves nothing more | loves to cook | loves to bake | loves to hike | loves to explore |
    loves to spend | loves to share | loves to help | loves sharing | loves helping | loves exploring |
    loves all things | loves coffee | loves a good | loves gardening | is a die-hard | is a diehard | is an aspiring |
    is an unapologetic | is an ardent | self-professed | is devoted to | is widely published | is a leading authority |
    is a leading voice | is a recognized expert | is a recognised expert | is a recognized authority |
    is a thought leader | is a keynote speaker | is a motivational speaker | is a public speaker |
    is a frequent commentator | is a frequent lecturer | is a regular columnist | is a regular speaker |
    is a regular commentator | is a regular writer | is an occasional contributor | is an inductee | is a recipient of |
    is a past recipient | is a rhodes scholar | is an emmy-winning | was a recipient of | was a winner of |
    was a fulbright | was a fellow at | was a knight fellow | was a nieman fellow | was a staff writer |
    was a senior editor | was a senior writer | was a reporter at | was a reporter for | was an editor at |
    was an editor for | was an editor of | was editor of the | was the editor of | was managing editor |
    was deputy editor | was a columnist for | was a correspondent for | was a contributing editor |
    was a contributor to | was a contributing writer | was a freelance journalist | was a freelance writer |
    was longlisted | was named a finalist | was named to the | was a runner-up | twice a runner-up | runner-up for the |
    won the pulitzer | won a pulitzer | has won awards | has won numerous | has won multiple awards |
    has won many awards | has received awards | has received several | has received fellowships | received the award |
    received an award | received her degree | received his degree | received her bachelor's | received his bachelor's |
    received her master's | received his master's | received her phd | received his phd | received her ph.d |
    received his ph.d | received her m.d | received his m.d | received her medical | received his medical |
    received her b.a | received his b.a | received her mfa | received his mfa | received her doctorate |
    received his doctorate | received her undergraduate | received his undergraduate | received a degree |
    received a phd | received a ph.d | received a fellowship | received an mfa | received her law | received his law |
    earned her bachelor's | earned his bachelor's | earned her master's | earned his master's | earned her degree |
    earned his degree | earned her phd | earned his phd | earned her ph.d | earned his ph.d | earned her doctorate |
    earned his doctorate | earned her mfa | earned his mfa | earned her law degree | earned his law degree |
    earned her mba | earned his mba | earned a phd | earned a ph.d | earned an mba | earned an mfa |
    earned a journalism | earned a b.a | earned her b.a | earned his b.a | earned her medical | earned his medical |
    earned degrees | completed her residency | completed his residency | completed her fellowship |
    completed his fellowship | completed her phd | completed his phd | completed her medical | completed his medical |
    completed her undergraduate | completed his undergraduate | completed her master's | completed his master's |
    completed her training | completed his training | completed her internship | completed his internship |
    completed a fellowship | completed a residency | completed residency | completed medical school |
    completed fellowship training | obtained a degree | attended medical school | did her residency |
    did his residency | graduated cum laude | magna cum laude | summa cum laude | holds a bachelor | holds a master |
    holds a bachelors | holds a masters | holds a diploma | holds a juris doctor | holds a law degree | holds a jd |
    holds a j.d | holds a doctor of | holds a certificate in | holds a certification | holds a dual | holds a double |
    holds a journalism | holds a post-graduate | holds a postgraduate | holds a bfa | holds a bsc | holds an msc |
    holds a b.sc | holds an m.s | holds an ms | holds an m.f.a | holds an m.b.a | holds an mph | holds an md |
    holds an honors | holds an honours | holds an undergraduate | holds an advanced | holds the position of |
    holds both a | holds two | holds certifications | holds bachelor's | holds master's | studied english literature |
    studied english at | studied history at | studied law at | studied politics at | studied at the university |
    studied creative writing | studied philosophy at | studied economics at | studied international relations |
    studied political science | studied communications | studied media | studying journalism |
    studying at the university | majoring in | double majored | minored in | degree in journalism | degree in english |
    degree in communications | degree in creative writing | degree in mass communication | master's in journalism |
    ma in journalism | mfa in creative writing | mfa in fiction | mfa in poetry | ba in english | ba in journalism |
    graduate of the university | graduate of columbia | graduate of the columbia | school of journalism |
    columbia journalism school | teaches writing | teaches journalism | teaches creative writing | teaches english at |
    teaches history at | teaches law at | teaches economics at | teaches political science | teaches philosophy at |
    teaches and writes | teaches an evening class | teaches a class | teaches a course | teaches courses |
    teaches classes | teaches yoga | teaches people how | teaches others | taught writing | taught journalism |
    lectures at | lectures on | lecturer at | lectures widely | speaks at conferences | speaks frequently |
    speaks widely | speaks at events | has spoken internationally | whose specialty is | who also writes | who divides |
    who splits | focuses primarily on | focuses mainly on | focuses her | focuses his | focused on covering |
    with a special focus on | with a particular focus on | with an interest in | with a special interest in |
    with a particular interest in | with a keen interest in | with a keen eye for | with a knack for | with a love for |
    with a love of | with a degree in | with degrees in | with a flair for | with a wealth of experience |
    with more than 10 years | with more than 15 years | with more than 20 years | with more than 25 years |
    with more than 30 years | with nearly a decade | years in journalism | years in the industry |
    years in the business | years in the field | years as a journalist | years as a reporter | years as an editor |
    years as a writer | years as a freelance | years as a teacher | years in practice | years in publishing |
    years in the newsroom | years of writing | years of reporting | years of journalism experience |
    years of clinical experience | years of editorial experience | years of teaching experience |
    years of industry experience | career in journalism | career as a journalist | career as a reporter |
    career as a writer | career in publishing | career has spanned | began her journalism | began his journalism |
    began writing for | began writing about | began blogging | started blogging | started writing for |
    started her journalism | started his journalism | started her blog | started his blog | started the blog |
    founded the blog | founded the site | founded the website | created the blog | launched the blog |
    launched her blog | launched his blog | cut her teeth | cut his teeth | got her start | got his start |
    spent a decade | spent the last decade | spent her career | spent his career | spent five years as |
    spent ten years | spent 10 years | spent 20 years | spent time at | worked as a journalist | worked as a reporter |
    worked as an editor | worked as a freelance | worked as a writer | worked as a correspondent |
    worked as a producer | worked as a staff | worked in journalism | worked in publishing | worked in newsrooms |
    worked in newspapers | worked on staff | worked for several newspapers | worked for various |
    works at the intersection | works full-time as | working as a freelance | working as a journalist |
    working as a writer | working as a reporter | working as an editor | interned at | interned for | interned with |
    is an intern | is an editorial | was an intern | freelances for | freelances as | has freelanced for |
    freelance journalist and | freelance writer and | freelance journalist based | freelance writer based |
    freelance journalist who | freelance writer who | freelance writer with | freelance journalist with |
    freelance writer living | freelance journalist in | freelance writer in | writer and editor based |
    writer and editor at | writer and editor who | writer and editor with | writer and editor living |
    writer and photographer | writer and researcher | writer and journalist | writer and critic |
    writer and broadcaster | writer and author | writer and content | writer and blogger | writer and consultant |
    writer and speaker | writer and podcaster | writer and filmmaker | writer and activist | writer and educator |
    writer and historian | writer and teacher | journalist and author | journalist and editor | journalist and writer |
    journalist and broadcaster | journalist and photographer | journalist and blogger | journalist and documentary |
    journalist and podcaster | journalist and producer | journalist and researcher | journalist and critic |
    journalist and translator | journalist living in | journalist covering | journalist specialising in |
    journalist who writes | journalist with over | journalist with more than | reporter covering | writer living in |
    writer covering | writer specialising in | writer with over | writer with a passion | writer from |
    writer for hire | author and speaker | author and journalist | author and consultant | author and illustrator |
    author and entrepreneur | author, speaker | author, journalist | speaker and author | editor and writer |
    editor and translator | editor with over | photographer and writer | poet and essayist | poet and editor |
    poet and translator | poet and teacher | novelist and essayist | essayist and critic | columnist and author |
    columnist for the | reports primarily on | covering news | covering politics | covering technology |
    covering local | covering business | writes often about | writes primarily | writes mainly about | writes mostly |
    writes regularly | writes weekly | writes occasionally | writes widely | writes from | writes fiction |
    writes poetry | writes poems | writes essays | writes short stories | writes novels | writes books |
    writes children's | writes articles | writes content | writes blog posts | writes blogs | writes columns |
    writes features | writes reviews | writes opinion | writes news | writes stories | writes and speaks |
    writes and reports | writes and lectures | writes and lives | writes and teaches | writes and performs |
    writes and produces | writes and illustrates | writes and photographs | writes and hosts | writes and podcasts |
    writes and blogs | writes and consults | writes all things | writes both | writes under | writes this column |
    writes our | writes a blog | writes a newsletter | writes a regular | writes a bi-weekly | writes a biweekly |
    writes a twice-weekly | writes a food | writes a travel | writes a personal finance | writes the newsletter |
    writes the popular | writes the weekly | writes the daily | writes the monthly | writes the substack | blogs on |
    blogs regularly | blogs from | blogs over at | blogs under | tweets @ | podcasts at | podcasts about |
    instagrams at | vlogs at | vlogs about | posts on instagram | is active on | is on instagram | is on linkedin |
    is on bluesky | is on mastodon | is on x | is on facebook | is reachable at | is available for hire |
    is available for freelance | is available for speaking | can be e-mailed | can be emailed | can be found writing |
    can be found reading | can be found hiking | can be found exploring | can be found in the kitchen |
    can be found outdoors | can be found cooking | can be found spending | can be found watching |
    can be found curled up | can be found trying | can be found running | can be found traveling |
    can be found travelling | can be found baking | can be read at | can be messaged | can most often be found |
    may be contacted | may be emailed | could be reached at | likely to be found | you can often find her |
    you can often find him | you can catch her | you can catch him | when they aren't | when they are not |
    when not busy | when not traveling | when not travelling | when not reporting | when not blogging |
    when not in the kitchen | when not reading | when not at work | when not at her | when not at his |
    when not teaching | when off the clock | when she's off | when he's off | when she has free | when he has free |
    outside of writing | outside the newsroom | outside of the newsroom | outside of journalism | away from his desk |
    away from her desk | away from their desk | away from the keyboard | away from the newsroom | away from writing |
    in his leisure time | in her leisure time | in what little spare time | on weekends, she | on weekends, he |
    on her days off | on his days off | on her time off | on his time off | in her off time | in his off time |
    in her off hours | in his off hours | spends as much time | spends much of her | spends much of his |
    spends too much time | spends far too much | spends weekends | spends her weekends | spends his weekends |
    spends his spare | spends her spare | spends most days | avid gardener | avid hiker | avid runner | avid cyclist |
    avid gamer | avid cook | avid skier | avid photographer | avid baker | avid golfer | avid book | avid fan |
    avid sports | avid collector | avid outdoorsman | avid traveller | avid music | keen gardener | keen runner |
    keen cyclist | keen cook | keen traveller | keen photographer | voracious reader | amateur chef |
    aspiring novelist | aspiring author | aspiring writer | aspiring journalist | aspiring chef | recovering lawyer |
    recovering attorney | recovering academic | reformed lawyer | coffee snob | coffee-fueled | tea enthusiast |
    tea lover | wine lover | wine enthusiast | food lover | food enthusiast | foodie at heart | cheese lover |
    chocolate lover | chocoholic | plant parent | plant lover | plant mom | horse lover | history lover |
    history enthusiast | film lover | film enthusiast | movie lover | art lover | tech lover | gadget lover |
    travel lover | language lover | outdoor lover | beach lover | lover of all things | lover of books |
    lover of words | lover of food | lover of travel | lover of coffee | lover of dogs | lover of cats |
    lover of animals | lover of nature | lover of good | lover of life | true crime fan | podcast addict |
    vinyl collector | half-marathoner | dog mom | dog mum | dog dad | cat mom | cat mum | cat dad | boy mom |
    girl dad | contributed to this report | contributed to this story | contributed to this article |
    her interests include | his interests include | shares her home with | shares his home with | travel junkie |
    news junkie | amateur photographer |
    latest book | latest novel | most recent book | most recent novel | debut collection | is out now in |
    is out now from | will be appearing at | is appearing at | new book is | new novel is |
    is the author, most recently, of | most recently the author of |
    have been writing about | i've been helping | he's been writing | she's been writing | was voted contributor |
    was named contributor | resident columnist of | sits on the jury of | serves on the jury | reach them at |
    reach him at | reach her at | find them at |
    a couple who | i write about | we write about | so you don't have to learn | is at work on her |
    is at work on his | is at work on a | advises on | makes sense of | before turning to the keyboard |
    does not work for, consult | do not work for, consult | develops recipes | develops and tests recipes |
    this is the place where i | this is where i keep | this is where i write | we're hiring |
    these are my own views |
    has been a member since | has been a member of this site |
    was an editorial intern | was an intern at | is an editorial intern | was a summer intern
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
    you can contact her in confidence | you can contact him in confidence | you can email them at |
    sign up for their newsletter | get in touch with her | get in touch with him | contact me here |
    contact our newsroom | email me on | email her on | email him on | see my portfolio | view her full profile |
    view his full profile | view contributor profile | read my other | read her column | read his column |
    visit their website |
    want to work with me | book a free | work with me |
    learn more at
  `),
  pronounLead: phrases(`
    he | he's | he has | he is | she | she's | she has | she is | they | they've | his | her | their | him |
    the author | the writer | the authors | the couple |
    when he isn't at his desk | when she isn't at her desk | when they aren't at their desk |
    when he is not at his desk | when she is not at her desk | when not at their desk
  `),
  aboutLead: phrases(`
    about | about us | about the company | about our company | about the organization | about the organisation |
    about the group | about the firm | about the brand | about the foundation | about the institute |
    about the university | about the center | about the centre | about the publisher | about the agency |
    about the sponsor | about company | about this company | company profile | company introduction |
    corporate profile | company overview | company information | company description | introduction of the company |
    notes to editors | note to editors | notes for editors | editor's notes | editors' notes | about our sponsor |
    about our partners | about our partner | about our foundation | about our group | about our firm |
    about our agency | about our organization | about our organisation | about our publisher |
    further notes to editors | company background | company boilerplate | company details | company snapshot |
    company summary | corporate boilerplate | corporate overview | corporate background | corporate information |
    corporate introduction
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
    its customers include | our products are widely used | exported to more than | has its headquarters in |
    whose headquarters are in | with global headquarters in | with regional offices | has offices worldwide |
    is privately held | privately held and | trades under the | traded on the nasdaq | traded on the new york stock |
    common stock is listed | common stock trades | shares are traded on | listed on the australian securities |
    is a wholly owned | is a wholly-owned | is a registered service mark | is a registered charity |
    registered charity number | registered charity no | registered charity in | registered in england |
    registered in scotland | company registration number | company no | vat number | vat registration |
    is a registered 501 | a 501c3 | a 501(c)3 | 501(c)(3) nonprofit | 501(c)(3) organization |
    funded entirely by donations | is funded by donations | advisory services offered through | member finra |
    member of finra | member fdic | equal housing lender | nmls | is authorised and regulated by |
    authorised and regulated by the financial | is a pr agency | backed by investors | backed by leading investors |
    investors include | visit the company's website | please visit the company | please visit http |
    please visit https | for more information about us | for more information on the company |
    for further information about | for further information please | for further information on |
    for further details, please contact | for more details, please contact | for more information, contact |
    for high resolution images | for high-resolution images | for additional information contact |
    for additional information about | for inquiries, please contact | for enquiries, please contact | media enquiry |
    media and investor | media & investor | press team | press officer | press enquiry | press queries | press & media |
    pr contacts | contacts for media | contact for press | contact for journalists | corporate contact |
    corporate contacts | agency contact | investor contacts | investor enquiries | investor inquiries |
    investors and media | investors & media | investors contact | investor & media | analyst contact | ir contact |
    company contacts | sales enquiries | reader enquiries | prnewswire | pr newswire | business wire | businesswire |
    globe newswire | globenewswire | newsfile corp | accesswire | prweb | acn newswire | media outreach newswire |
    multimedia available | view the original content | to view the original version | to view the source version |
    high-resolution images are available | about forward-looking | cautionary statement regarding |
    cautionary note regarding | cautionary language | note regarding forward | disclaimer regarding forward |
    forward looking information | this press release contains | this press release may contain |
    this news release contains | this news release may contain | this release contains | this release may contain |
    this document contains forward | statements that are not historical | not statements of historical fact |
    within the meaning of section | within the meaning of the private | within the meaning of applicable |
    identified by words such as | words such as "anticipate | words such as "believe | words such as anticipate |
    risks and uncertainties that could | known and unknown risks | subject to risks and uncertainties |
    risks and uncertainties include | involve risks and uncertainties | materially different from |
    materially from those | cause actual results | actual results, performance | actual results to differ |
    undue reliance on | not to place undue reliance | not place undue reliance | does not undertake |
    do not undertake any | no obligation to update | obligation to publicly update | disclaims any intention |
    disclaims any intent | expressly disclaims | securities litigation reform |
    filings with the securities and exchange | filed with the securities and exchange |
    with the u.s. securities and exchange | filings with the sec | form 10-k | form 10-q | available on sedar |
    filed on sedar | on sedar at | sedar+ | neither tsx venture | neither the canadian securities exchange |
    neither the cse | tsx venture exchange nor its | regulation services provider | offer to sell or |
    not constitute an offer to sell | registered under the u.s. securities act | rule 10b5-1 |
    non-gaap financial measures | non-gaap measures | embargoed until | not for distribution to |
    not for release, publication | not for release or distribution | notes to editors | note to editors |
    notes to editor |
    designs, builds and supports | designs and builds | designs and manufactures | develops and manufactures |
    designs, develops and | the group employs | the company employs | serves customers in | supports products for |
    builds software for | makes software for |
    makes equipment for
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
    read the previous article | check out the previous post | published in previous | previous read | previous guide |
    previous tutorial | previous podcast | previous newsletter | previous edition | previous column | previous essay |
    previous press release | previous case study | previous gallery | previous interview | previous destination |
    previous in this series | previous in the series | previous in this topic | previous in news | previous in blog |
    previous blog article | previous blog entry | previous news article | previous news story | previous news item |
    previous news post | previous post title | previous post in | previous story in | previous article in |
    earlier posts | earlier entry | earlier entries | earlier in this series | earlier issue | prior post |
    prior article | prior story | prior entry | prior entries | prior posts | prior page | preceding story |
    preceding page | last in series | older blog post | older blog posts | older blog entries | older page |
    older pages | older topic | older thread | older issue | older issues | older episode | older episodes |
    older press release | prev blog | prev blog post | prev episode | prev issue | prev lesson | prev section |
    prev project | prev thread | prev photo | prev image | prev slide | prev video | prev recipe | prev part |
    prev step | prev question | see previous article | see previous story | see the previous post | see older posts |
    see older articles | view older posts | view older | view older articles | view previous article |
    view previous story | view previous page | view previous entry | view the previous post |
    view the previous article | go to the previous post | go to the previous article | go to the previous page |
    go to previous article | go to previous page | go to previous story | go to older posts | read previous story |
    read previous chapter | read previous entry | read the previous post | read the previous story |
    read the previous chapter | read the previous part | read the previous entry | read older posts |
    the preceding article | the preceding post | the earlier post | the older post | back to the previous article |
    back to the previous post | back to the previous page | back to previous article | back to previous post |
    back to previous story | navigate to previous post | navigate to previous | navigate to the previous page |
    load previous | load previous post | load previous article | show previous | show previous post |
    show previous article | show older posts | jump to previous post | jump to previous | continue to previous |
    ← prev | ← older | ← older entries | ← previous article | ← previous story | ← previous entry | ← prev post |
    ← previous page | ← previous chapter | ← earlier | « previous article | « previous page | « previous story |
    « previous entry | « older posts | « older | « prev post | « older post | ‹ previous | ‹ prev | ‹ older |
    ‹ previous post | < previous post | < previous article | < previous page | < older | << previous | << prev |
    << older posts | << previous post | << previous page | <- previous | <- prev | < older posts |
    previously in this series | previous dispatch | previous briefing | previous update | previous report |
    previous review | previous announcement | previous speech |
    back |
    prior news item | prior press release | previous release |
    in the last issue | in our last issue | in the previous issue | from the last issue |
    go back to | read the one before | the one before this | part before this | the part before this |
    the story before this | the post before this
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
    newer entries » | next post → | next post » | next post link | read the next article | next guide | next tutorial |
    next podcast | next newsletter | next essay | next press release | next gallery | next interview |
    next destination | next in this series | next in the series | next in this topic | next in news | next in blog |
    next blog article | next blog entry | next news article | next news story | next news item | next news post |
    next post title | next post in | next article in | next story up | next article up | next up in | next up for you |
    your next read | up next for you | coming up next | later entry | later entries | later in this series |
    following post | newer blog post | newer blog posts | newer blog entries | newer page | newer pages | newer topic |
    newer thread | newer issue | newer issues | newer episode | newer episodes | newer press release |
    see next article | see next story | see the next post | see newer posts | see newer articles | view newer posts |
    view newer | view newer articles | view next article | view next story | view next page | view next entry |
    view the next post | view the next article | go to the next post | go to the next article | go to the next page |
    go to next article | go to next page | go to next story | go to newer posts | read next story | read next chapter |
    read next entry | read the next post | read the next story | read the next chapter | read the next part |
    read the next entry | read newer posts | on to the next article | on to the next post | on to the next story |
    on to next article | skip to next post | skip to next article | skip to the next article | navigate to next post |
    navigate to next | navigate to the next page | load next | load next post | load next article | load next story |
    show next post | show next article | show newer posts | jump to next post | jump to next | continue to next |
    continue to the next | continue to the next article | continue to next article | continue to next post |
    continue to next page | keep reading next | → next | next ›› | next >> | next › | next ⟶ | newer » | newer › |
    newer → | next article → | next article » | next story → | next story » | next page → | next page » | next entry → |
    next chapter → | next chapter » | newer posts » | newer posts › | newer post → | newer post » | newer entries → |
    next post › | next post > | next post >> | next article > | next page > | next page >> | next >>> | next -> |
    newer posts > | next dispatch | next briefing | next update | next report | next review | next announcement |
    next speech | next edition | next column |
    forward | following story |
    following news item | next release | following press release |
    in the next issue | in our next issue | from the next issue |
    read the one after | the one after this | part after this | the part after this | the story after this |
    the post after this | go on to
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
    today's recommendation | friendly links | friendship link | friendship links | blogroll | tag cloud |
    elsewhere on the site | elsewhere on this site | elsewhere on our site | elsewhere in the news |
    from elsewhere on the site | also on our site | also on the site | also on the blog | also in this issue |
    also in this series | also in this category | also from this author | also by this author | also by the author |
    also from the author | more by the same author | more from the same author | more by this writer |
    more from this writer | more from this reporter | more from this contributor | more from this columnist |
    more from our writers | more from our contributors | more from our columnists | more from our experts |
    more from our editors | more from our newsroom | more from our archive | more from the archives |
    more from the archive | more from this issue | more from this collection | more from this publication |
    more from this blog | more from around the site | more from around the network | more from this show |
    more from this episode | more from the series | more from the magazine | more from the newsroom |
    more from the team | more from opinion | more from news | more from sport | more from sports | more from politics |
    more from culture | more from world | more from lifestyle | more from tech | more from entertainment |
    more from local news | more in this issue | more in opinion | more in lifestyle | more in entertainment |
    more in local news | more in this topic | more on this issue | more on this from | more related content |
    more related news | more related reading | more resources like this | more posts like this |
    more stories like this | more articles like this | more news like this | more content like this |
    more recipes like this | more recipes you'll love | more recipes you may like | more recipes you might like |
    more stories you may like | more stories you might like | more stories for you | more of our best stories |
    more of our best | more of the best | more of today's news | more must-reads | more must reads |
    more must-read stories | more must-reads from | more top reads | more top news | more trending stories |
    more trending news | more recent posts | more recent news | more recent articles | more blog posts |
    more from blog | more local news | more world news | more sports news | more business news | more breaking news |
    more entertainment news | more tech news | more health news | more politics news | more good reads |
    more great articles | more great posts | more stories from | more articles from | more news from | more posts from |
    more stories by | other articles by | other articles you might like | other articles you may enjoy |
    other articles you might enjoy | other articles you may find interesting | other articles of interest |
    other articles in this series | other articles in this category | other articles in this section |
    other articles in this issue | other articles on | other articles from this author | other articles from |
    other stories you might like | other stories of interest | other stories from | other stories by |
    other posts you may enjoy | other posts you might enjoy | other posts of interest | other posts in this series |
    other posts from | other posts by | other recipes you may like | other recipes you might like |
    other recipes you'll love | other great reads | other popular articles | other popular stories | other recent news |
    other recent stories | other top stories | other news stories | other blog posts | other related news |
    other related posts | other related stories | other related content | other similar articles |
    other useful articles | other helpful articles | other content you may like | other readers also read |
    what else to read | what else is new | what else we're reading | what we are reading | what we're reading now |
    what we're reading today | what to read now | what to watch next | what to read, watch | what everyone's reading |
    what everyone is reading | what's popular now | what's trending now | what's hot now | what's new on the blog |
    what our readers are reading | what readers are reading | what you may have missed | what you might have missed |
    what you need to read | recommended for you by | recommended stories for you | recommended articles for you |
    recommended posts for you | recommended from our partners | recommended from around the web |
    recommended from our site | recommended for further reading | recommended by our editors | recommended by editors |
    recommended by the editors | recommended next | recommended reads for you | recommended further reading |
    recommended blogs | recommended blog posts | recommended reading list | our recommended reads |
    our recommended articles | our editors recommend | our top stories | our top reads | our top articles |
    our top posts | our most popular articles | our most popular posts | our most popular stories | our most read |
    our most read articles | our most read stories | our popular posts | our popular articles | our best articles |
    our best reads | our other articles | our other posts | our other blogs | our related articles | our related posts |
    our featured articles | our featured posts | our favorite posts | our must-reads | our must reads |
    editors' recommendations | editors' recommended | editor's recommendations | editors' selection |
    editor's top picks | editors' top picks | editor's must-reads | editor's must reads | the editors' picks |
    the editor's picks | handpicked stories | hand-picked stories | hand-picked for you | handpicked related content |
    handpicked reads | chosen for you | based on your interests | based on your reading history |
    because you read this | because you read | because you're reading | because you viewed | if you like this |
    if you like this article | if you like this post | if you like this, you'll love | if you liked this story |
    if you liked this, read | if you liked this, you might like | if you liked this, you'll love |
    if you liked this you might also like | if you liked this post, you may also like |
    if you liked this post you might also like | if you liked that, you'll love | if you loved this |
    if you loved this recipe | if you liked this recipe | if you enjoyed this story | if you enjoyed this read |
    if you enjoyed this article, you may also like | if you enjoyed this post, you may also like |
    if you enjoyed this, you might also like | like this article? read these | like this? read more |
    liked this? read more | liked this? try these | liked this? read these | liked this article? read more |
    liked this article? try | liked this story? read | enjoyed this? read more | enjoyed this article? read more |
    enjoyed this? you may also like | loved this? read more | keep reading with us | keep on reading |
    keep exploring with | continue your reading | continue reading with | continue exploring with |
    continue your journey | continue learning | read more like this | read more on this story |
    read more on this subject | read more from us | read more from this author | read more from our blog |
    read more from our experts | read more blog posts | read more related articles | read more related stories |
    read more related posts | read more top stories | read more trending | read more in this series |
    read more in this category | read more of our stories | read other articles | read other posts |
    read other stories | read other blogs | read these stories next | read this too | read also these | read some more |
    read similar articles | read similar posts | read similar stories | read our related articles |
    read our latest blogs | read our latest news | read our latest articles | read our latest posts |
    read our latest stories | read our latest blog posts | read our other articles | read our most popular |
    read our most popular articles | read our most popular posts | read our top stories | read our best |
    read our related | read recent posts | read the latest news | read the latest articles | read the latest posts |
    read the latest stories | read the latest from | read the latest issue | read related posts | read related stories |
    read related content | read related blogs | related reads | related features and articles |
    related publications and news | related interviews | related to your search | related stories from |
    related articles from | related articles you may like | related articles you might like | related articles for you |
    related articles on | related articles and resources | related articles & resources | related articles by |
    related articles that may interest you | related articles that might interest you | related stories you may like |
    related stories you might like | related stories for you | related stories from around the web |
    related posts you might like | related posts you may enjoy | related posts from | related posts on |
    related posts for you | related posts that may interest you | related posts that you may like |
    related news stories | related news and articles | related news & insights | related news articles |
    related news and stories | related news from | related content from | related content for you |
    related content you may like | related content you might like | related content by | related reading from |
    related reading list from | related topics you may like | related coverage from | related listening |
    related viewing | related watching | related from our site | related from our blog | related from our archive |
    related from this author | similar articles you may like | similar articles you might like | similar articles from |
    similar posts you may like | similar posts you might like | similar stories you may like | similar blogs |
    similar blog posts | similar news stories | similar recommendations | similar reading | similar videos |
    similar to this article | similar to this post | similar to this story | similar to this | similar entries |
    you may also be interested in these | you may also be interested in reading |
    you may also be interested in the following | you may also be interested in these articles |
    you may also be interested | you might also be interested | you might also be interested in these |
    you may also like these articles | you may also like these posts | you may also like these stories |
    you may also like reading | you may also like from | you may also like the following | you may also love |
    you may also have missed | you may be also interested in | you may be interested | you may be interested in these |
    you may like these | you may like this | you may like these posts | you may like these articles |
    you may like these stories | you may like to read this | you might also like from |
    you might also like the following | you might also like these articles | you might also like these posts |
    you might also like these stories | you might also like these recipes | you might also love | you might like these |
    you might like this | you might like also | you might like these articles | you might like these posts |
    you might like these stories | you might love | you might love these | you might enjoy these |
    you might enjoy reading | you might enjoy this | you may enjoy these | you may enjoy reading | you may enjoy this |
    you may enjoy these posts | you may also enjoy these | you may also enjoy reading | you may also enjoy these posts |
    you might also enjoy these | you might also enjoy reading | you might have also missed |
    you could also be interested in | you could be interested in | you could also enjoy | you will also love |
    you will also enjoy | you will love these | you'll love this | you'll also love | you'll also love these |
    you'll also like these | you'll also want to read | you'll be interested in | you'll enjoy these |
    you must read this | you need to see this | you would also like | you'd also like | you'd also like to read |
    you'll love reading | users also viewed | users also read | users also liked | visitors also viewed |
    visitors also read | visitors also liked | people are reading | people are also reading | people also watched |
    people who read this also read | people who read this article also read | people who liked this also liked |
    people who viewed this also viewed | readers are reading | readers are also reading |
    readers who read this also read | readers who liked this also liked | readers also enjoy | readers also love |
    readers' favorites | readers' favourites | members also read | subscribers also read | others also liked |
    others also enjoyed | others are also reading | others also searched for | other people are reading |
    other users also read | others also viewed these | those who read this article also read |
    those who read this also liked | most read in | most read on | most read now | most read this month |
    most read this year | most read in news | most read in sport | most read in business | most read in opinion |
    most read by subscribers | most read right now | most read online | most read blogs | most read in this section |
    most read in this category | most read in the last | most read last week | most popular now |
    most popular this month | most popular this year | most popular right now | most popular in news | most popular on |
    most popular reads | most popular content | most popular blogs | most popular blog posts | most popular videos |
    most popular recipes | most popular guides | most popular topics | most popular last week | most popular from |
    most popular pages | most viewed today | most viewed this month | most viewed posts | most viewed news |
    most viewed now | most viewed videos | most viewed pages | most viewed in | most viewed photos | most shared today |
    most shared this week | most shared articles | most liked posts | most discussed stories | most commented posts |
    most commented stories | most commented articles | most trending | most recent blogs | most recent blog posts |
    most recent updates | most recent videos | most recent episodes | most recent issue | most watched videos |
    most listened | trending right now | trending this month | trending reads | trending blogs | trending content |
    trending on our site | trending around the web | trending in the news | trending worldwide | trending headlines |
    trending tags | trending searches | trending on the web | trending discussions | trending categories |
    currently trending | also trending | hot now | hot right now | hot today | hot on the web | hot reads |
    hot off the blog | hot story | hot and trending | popular right now | popular with readers |
    popular with our readers | popular blogs | popular blog posts | popular this year | popular last week |
    popular on our site | popular on the web | popular on the blog | popular in this category |
    popular in this section | popular in news | popular story | popular on social | in the news today |
    in the news now | in case you missed | in case you missed these | in case you missed it this week |
    icymi this week | also in this story | in related stories | in the same series | in our archives | around the site |
    around the blog | across the network | across the web | across our network | across the site | from across the web |
    from across the site | from across our network | from the newsroom | from the web by | from our other sites |
    from our sister sites | from our friends | from our friends at | from our partner sites | from our writers |
    from our columnists | from our experts | from our contributors | from our magazine | from our newsroom |
    from our editors | from our latest issue | from our network of | from this author | from this issue |
    from this series | from this category | from this section | from the same category | from the same section |
    from the same issue | from around our network | from around the site | from around the blog | from other sites |
    from the opinion section | partner content from | content from our partners | content from our sponsors |
    content by our partners | stories from our partners | stories from around the web | stories from our network |
    stories you may have missed today | stories you may be interested in | stories you might be interested in |
    stories you may enjoy | stories you'll love | stories you need to know | stories you shouldn't miss |
    stories you should read | stories chosen for you | stories like this | stories of interest |
    stories that may interest you | stories to read next | articles you may also like | articles you might also like |
    articles you may enjoy | articles you might enjoy | articles you'll love | articles you may have missed |
    articles you might have missed | articles you might be interested in | articles of interest | articles like this |
    articles related to this | articles in this series | articles in this category | articles in this issue |
    articles in this section | articles from this author | articles from the same category | articles from our archive |
    articles from our blog | articles that may interest you | articles that might interest you |
    articles by same author | articles you should read | articles to read next | posts you may have missed |
    posts you might have missed | posts you may also like | posts you might also like | posts you may enjoy |
    posts you might enjoy | posts you'll love | posts by the same author | posts related to this | posts like this |
    posts from the same category | posts in this series | posts in the same category | posts that may interest you |
    content you might like | content you may be interested in | content you'll love | news you may have missed |
    news you might have missed | news you may be interested in | news from our partners | news from around the web |
    blogs you may like | blogs you might like | blogs you may also like | topics you may like | videos you may like |
    videos you might like | recipes you may like | recipes you might like | recipes you'll love |
    recipes you may enjoy | resources you may like | reads you may like | reads for you | pages you might like |
    things you may like | things we think you'll like | we also suggest | we also recommend reading |
    some related articles | some related posts | some other articles | some other posts |
    some other articles you may like | some other posts you may like | here are some related articles |
    here are some related posts | here are more articles | here are some other articles | here's what to read next |
    see other articles | see other posts | see other stories | see related articles | see related posts |
    see related stories | see related content | see related news | see also these | see also related |
    see more articles | see more posts | see more news | see more articles like this | see more like this |
    see more from | see more related | see all related | see our latest | see our related | see our other articles |
    see our top stories | view more stories | view more related | view more related articles | view more blogs |
    view more insights | view more from | view more in | view more like this | view other articles | view other posts |
    view related articles | view related posts | view related stories | view related content | view similar articles |
    view similar posts | view our latest | view latest news | view latest posts | view latest articles |
    view recent posts | view the latest | view all related | view all stories | view all blogs | view all blog posts |
    view all insights | view all recent posts | find more articles | find more stories like this | find more like this |
    find related articles | find related content | find similar articles | find out more about this |
    check out our other articles | check out our other posts | check out our related | check out our latest articles |
    check out our latest posts | check out our latest news | check out our latest blogs | check out our latest stories |
    check out our most popular | check out our top stories | check out more articles | check out more stories |
    check out more posts | check out more news | check out more related | check out more like this |
    check out these articles | check out these stories | check out these other | check out these other articles |
    check out these other posts | check out these related posts | check out these recipes | check out these similar |
    check out these too | check out these next | check out other posts | check out other stories |
    check out other recipes | check out similar articles | check out some related | check out some other |
    check out related | check out related articles | check out related posts | check out related content |
    check out recent posts | check these out too | have a look at these | have a look at our other | don't miss our |
    don't miss these articles | don't miss these posts | don't miss these reads | don't miss these related |
    don't miss out on these | don't miss our latest | never miss these | must read this | must read now |
    must-read stories | must-read articles | must-read news | must-reads for you | must-reads of the week |
    must-read of the day | today's must-reads | today's must reads | today's top news | today's top reads |
    today's top headlines | today's top videos | today's trending | today's trending stories | today's popular |
    today's most popular | today's most viewed | today's best stories | today's best reads | today's latest news |
    today's e-paper | today's stories | today's big stories | this week's most read | this week's most popular |
    this week's must-reads | this week's top reads | this week's best stories | this week's popular |
    this week's trending | this month's most popular | the week's most read | the week's most popular |
    the most read stories | the most popular stories | the most read articles | the latest stories |
    the latest articles | the latest posts | the latest headlines | the latest from our blog |
    the latest from the blog | the latest from our partners | the latest on the blog | the related articles |
    the related posts | latest on this story | latest by this author | latest by the author | latest in this category |
    latest in this section | latest in news | latest in sports | latest in business | latest in tech |
    latest and greatest | latest blogs | latest insights | latest opinion | latest opinions | latest columns |
    latest editorials | latest recipes | latest threads | latest entries | latest breaking news | latest local news |
    latest world news | latest sports news | latest business news | latest tech news | latest technology news |
    latest entertainment news | latest crypto news | latest news & updates | latest news and updates |
    latest news & insights | latest news and insights | latest news from | latest news on | latest news and features |
    latest news and views | latest news for you | latest news today | latest news & stories | latest news headlines |
    latest news articles | latest news stories | latest news and blog posts | latest news & events |
    latest news and events | latest articles from | latest articles by | latest articles in | latest stories from |
    latest posts from | latest posts by | latest posts in | latest updates from | latest headlines from |
    latest videos from | latest for you | newest first stories | newest stories | newest blog posts | new on our blog |
    new on our site | new to the site | new to explore | new blog posts | new posts from | recent blogs | recent blog |
    recent insights | recent columns | recent press releases | recent editorials | recent threads | recent articles by |
    recent articles from | recent articles in | recent posts by | recent posts from | recent posts in |
    recent stories by | recent stories from | recent news & updates | recent news and updates | recent news articles |
    recent news stories | recent from this author | recently updated posts | recently on the blog | recently commented |
    recently added articles | recently published articles | featured reads | featured blogs | featured blog posts |
    featured insights | featured columns | featured opinion | featured story | featured stories from | featured today |
    featured news & stories | featured by our editors | featured local savings | featured obituaries |
    suggested for further reading | suggested further reading | suggested reads | suggested articles for you |
    suggested news | suggested topics | suggested content | suggested videos | suggested blogs | suggested links |
    suggested resources | suggested next | further reading suggestions | further reading on this topic |
    for further reading, see | worth reading next | also worth your time | also worth a read | also worth reading next |
    interesting reads | interesting reads for you | interesting posts | interesting stories |
    interesting related articles | may also interest you | might also interest you | could interest you |
    you might be also interested | this may also interest you | this might also interest you | this could interest you |
    these may interest you | these might interest you | these articles may interest you |
    these stories may interest you | these posts may interest you | these might also interest you |
    these may also interest you | these might be of interest | may be of interest | might be of interest |
    might also like | may also like | promoted articles | promoted links from | promoted stories from |
    promoted for you | paid stories | paid partner content | paid links | paid for stories | sponsored posts |
    sponsored by our partners | sponsored stories from | sponsored content by | sponsored recommendations |
    sponsored headlines | sponsored offers | sponsored for you | ads you may like | the best of the web |
    best of the week | best of the month | best of the blog | best of the site | top articles this week |
    top articles for you | top articles today | top articles this month | top articles on | top posts & pages |
    top posts and pages | top posts this week | top posts today | top posts of the week | top posts this month |
    top stories for you | top stories right now | top stories now | top stories of the day | top stories of the week |
    top stories this hour | top stories this month | top stories from | top stories in | top news stories |
    top news today | top news of the day | top news this week | top news videos | top headlines today |
    top headlines this week | top headlines from | top reads today | top reads this week | top reads of the week |
    top reads for you | top blogs | top blog posts | top trending stories | top trending news | top trending topics |
    top trending videos | top local stories | top local news | top business stories | top sports stories |
    top entertainment news | top videos today | top commented | top viewed stories | top stories on |
    breaking headlines | more news headlines | next reads | next stories for you | next articles for you |
    next on your reading list | for your reading | for you to read | for further reading from our site |
    your next great read | your recommended reading | your daily picks | your must-reads | picked by our editors |
    picked by editors | selected articles | selected stories | selected posts | selected reads |
    selected by our editors | links that may interest you | links from around the web | our partner sites |
    partner articles | partner posts | partner stories from | partner news | partner perspectives |
    read the full series | all stories in this series | other press releases | more press releases |
    related press releases | related announcements | related case studies | related webinars | related episodes |
    previous episodes |
    what others are asking | people also ask | readers also ask
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
    for more, see | to read more | more on this subject | watch | watch this | watch more | watch next | must read |
    must-read | must watch | explore more | go deeper | related reads | related read | related explainer |
    related analysis | related podcast | also trending | also watch | also listen | worth a read | further reading |
    background reading | earlier coverage | previous coverage | our previous coverage | from our archive |
    from the archive | see photos | see pics | editor's choice | editors' choice | what to read next |
    read our explainer | read our guide | read our full review | read our analysis | click here to watch |
    more coverage | more in this series | dont miss | have you read this | missed this | now read | read in detail |
    full story | continue reading about | recommended reading | recommended read | on the same topic |
    listen | more | in pictures | photos | gallery |
    background
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
    listen now | follow this story | follow this topic | view on facebook | view on twitter | view on instagram |
    copy article link | copy link to article | share or comment on this article | more sharing options |
    show more sharing options | save this article to read later
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
    wechat scan | send to a friend | send to friend | send to friends | send this to a friend | send this to |
    send it to a friend | send this story to | send this page to | share this piece | share this newsletter |
    share this podcast | share this episode | share this essay | share this column | share this report |
    share this review | share this guide | share this infographic | share this image | share this quote |
    share this photo | share this gallery | share this job | share this press release | share this blog |
    share this blog post | share this item | share this information | share this resource | share this section |
    share this url | share this tool | share this selection | share this now | share this article with |
    share this article via | share this article in | share this post with | share this post on | share this post via |
    share this story with | share this story on | share this page with | share this page on | share it on |
    share it with your | share it now | share it via | share on bluesky | share on threads | share on mastodon |
    share on reddit | share on telegram | share on tumblr | share on email | share on flipboard | share on pocket |
    share on wechat | share on weibo | share on kakao | share on messenger | share on google | share on hacker news |
    share on vk | share on viber | share on xing | share on skype | share on social | share via facebook |
    share via twitter | share via x | share via whatsapp | share via linkedin | share via text | share via sms |
    share via link | share via telegram | share via messenger | share by text | share by sms | share by link |
    share by whatsapp | share through email | share with your network | share with your community |
    share with your followers | share with your family | share with your colleagues | share to x | share to linkedin |
    share to pinterest | share to whatsapp | share to reddit | share to email | share to telegram | share to bluesky |
    share to threads | share to flipboard | share to social | share full article | share full story | share the love |
    share the news | share the word | share the knowledge | share buttons | share options | share links | share link |
    share url | share page | share photo | share button | share bar | share tools | share tweet | share pin |
    share email | share facebook | share article via | share article on | share article link | share story via |
    share story on | share post on | share post via | share and enjoy | share and comment | share & save | share/save |
    share / save | share or save | share, save | gift article | gift this article | gift this story |
    gift this subscription | gift a subscription | give this article | give article | give as a gift |
    save this article | save this story | save this post | save this recipe | save this for later | save article |
    save story | save post | save recipe | save to read later | save to pocket | save to favorites |
    save to reading list | save to bookmarks | save to library | save and share | save & share | bookmark article |
    bookmark story | bookmark post | bookmark page | bookmark it | bookmark for later | add to bookmarks |
    add to reading list | add to my reading list | add to saved | add to pocket | add to flipboard | add to read later |
    copy link | copy link to | copy url | copy url to | copy article link | copy the url | copy and paste this |
    copy shortlink | copy short link | link copied | link copied to | url copied | get shareable link | get embed code |
    get permalink | embed this article | embed this post | embed this video | embed post | embed on your |
    embed article | print this story | print this post | print this recipe | print article | print story | print page |
    print post | print this as pdf | download this article | download pdf | download as pdf | download article |
    download this page | email this story | email this post | email this recipe | email this to | email article |
    email story | email to a friend | email to friend | e-mail article | e-mail to a friend | e-mail a friend |
    e-mail this article | e-mail this page | mail to a friend | text this article | tweet this article |
    tweet this story | tweet it | tweet article | tweet share | post on x | post on facebook | post on twitter |
    post on linkedin | post to facebook | post to x | post to twitter | post to linkedin | post to reddit |
    repost this | repost on | retweet this | pin this recipe | pin this post | pin this now | pin this for later |
    pin on pinterest | pin recipe | pin to pinterest | stumble this | digg this | flip this | flip this article |
    buffer this | submit to reddit | recommend this article | recommend this post | recommend this story |
    recommend to a friend | react to this | react to this article | react to this story | react to this post |
    rate this story | rate this recipe | rate this page | rate this content | rate this item | rate this blog |
    rate this news | rate article | what's your reaction | what is your reaction | how do you feel about this |
    how does this make you feel | how did this make you feel | be the first to react | be the first to rate |
    be the first to recommend | be the first to bookmark | give us a like | give this a like | please tweet |
    please forward | please retweet | please rate | forward this email | forward this newsletter | forward article |
    know someone who would | was this forwarded to you | did someone forward | was this email forwarded |
    know someone who might like this | know someone who should read this | pass this article on |
    you have gift articles | subscribers can gift
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
    welcome to pay attention | welcome to scan | welcome to our wechat | get our updates on | get updates on |
    follow along on instagram | follow our instagram | follow our linkedin | follow our google news |
    follow our tiktok | follow our youtube | follow our social | follow our coverage on | follow our accounts |
    follow our pages | follow our socials | follow our feed | follow on google | follow on linkedin |
    follow on pinterest | follow on tiktok | follow on youtube | follow on telegram | follow on whatsapp |
    follow on bluesky | follow on threads | follow on x | follow on flipboard | follow on substack | follow on medium |
    follow on feedly | follow by email | follow via email | follow by rss | follow this publication |
    follow this topic | follow this podcast | follow this newsletter | follow the blog | follow the conversation on |
    follow the hashtag | follow the story on | follow, like | follow me at | follow me here | follow my blog |
    follow my page | follow my channel | find us at | find us on | find us online | find us here | like & share |
    like and share | like & subscribe | like our facebook | like us at | like us and follow | like me on facebook |
    join us on discord | join us on linkedin | join us on instagram | join us on reddit | join us on slack |
    join us on youtube | join our facebook | join our private facebook | join our free facebook | join our instagram |
    join our linkedin | join our slack | join our discord | join our viber | join our community on | join my facebook |
    join the group on | join the discussion on | join the debate on | join the community on |
    join the conversation with us | connect on social | stay connected on | stay connected through | stay in touch on |
    stay in touch via | keep in touch with us | keep up to date by following | be social with us | get social with us |
    let's be friends | let's stay in touch | let's get social | talk to us on | chat with us on | tweet at us |
    tag us @ | share with us on | share your photos with us | share your pictures with | visit our facebook |
    visit our twitter | visit our instagram | visit our linkedin | visit our youtube | visit our pinterest |
    visit our social | visit our page on | check out our tiktok | check out our pinterest | check out our youtube |
    check out our linkedin | check out our social | check out our telegram | check out our whatsapp |
    check out our discord | subscribe on apple podcasts | subscribe on spotify | subscribe on itunes |
    subscribe on google | subscribe via apple | subscribe via itunes | subscribe via spotify |
    subscribe to our whatsapp | subscribe to our google news | subscribe to the channel | listen and follow on |
    listen and subscribe on | we're on twitter | we're on instagram | we're on whatsapp | we're on telegram |
    we're on social | we're now on | we are on social | we're also on | you can follow us | you can find us on |
    you can find us at | you can also follow us | you can also find us | you can connect with us | you can like us |
    you can subscribe to our | you can reach us on | our podcast is available | also follow us | also find us on |
    also like us on | don't forget to follow | don't forget to like | remember to follow us | make sure to follow |
    be sure to follow us | be sure to like us | for latest updates, follow | for latest updates follow |
    for the latest updates, follow | for the latest news, follow | for the latest news and updates, follow |
    for more updates, join | for more updates join | for more news and updates, follow | for more, follow us |
    for more stories, follow | for more content, follow | for more like this, follow |
    for more stories like this, follow | for breaking news, follow | for breaking news and live |
    to stay updated, follow | to stay up to date, follow | to get more, follow | to get the latest updates, follow |
    to receive updates, follow | click here to like | click to subscribe | tap here to join | tap here to follow |
    tap to join | add us as your preferred | add as preferred | add as your preferred | add as a trusted |
    set as preferred source | set as a preferred | make us your preferred | make us your go-to | mark us as a |
    prefer us on google | see us first on google | see more of our stories on google | see our stories first |
    google preferred source | choose us as your preferred source | select us as a preferred source |
    join us on bluesky | join us on threads | join our broadcast channel | get news on whatsapp |
    get breaking news on whatsapp | for all the latest news, follow | for all the latest updates, follow |
    for daily updates, follow | we have a whatsapp channel | we're on bluesky | we're on tiktok |
    hit the subscribe button | ring the bell icon
  `),
  promoLead: phrases(`
    if you value this kind of | tip the writer | enjoying this? tip |
    enjoyed this? tip | buy the writer a | buy the author a |
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
    subscription required | our friday letter | our friday newsletter | our sunday letter | our sunday newsletter |
    our monday newsletter | our weekend newsletter | our weekly letter | our morning briefing | our morning newsletter |
    our evening newsletter | our monthly newsletter | our email newsletter | our weekly email | our daily email |
    our daily briefing | our supporters make | get our morning | get our evening | get our top | get our monthly |
    get our news | get our coverage | get our stories | get our reporting | get our recipes | get our exclusive |
    get our breaking | get our essential | get our must-read | get our weekend | get our updates | get our magazine |
    get our digital | get more news | get more stories | get more of our | get more great | get top stories |
    get top headlines | get the top stories | get the essential | get stories in | get stories like |
    get stories straight | get news delivered | get news updates | get new stories | get must-read |
    get insights delivered | get 24/7 access | get premium access | get digital access | get full digital |
    get a digital subscription | get email notifications | get whatsapp alerts | get latest news | get latest updates |
    get updates delivered | get updates in your | get updates about | get your weekly | get your morning |
    read it in our app | read it faster | read faster in | read this in our app | read this story in our app |
    read more in our app | read the e-paper | read the epaper | read the digital edition | read ad-free |
    read without ads | read without limits | read with a subscription | chip in now | chip in today | chip in from |
    help us report | help independent | help local news | support our reporting | support our newsroom |
    support our independent | support our team | support our reporters | support our nonprofit | support our coverage |
    support our cause | support our campaign | support our writers | support our podcast | support our channel |
    support our efforts | support our blog | support our website | support our award-winning | support our publication |
    support our magazine | support local news | support local reporting | support independent |
    support nonprofit journalism | support public media | support public service journalism | support real journalism |
    support investigative | support fearless | support free | support the news | support the site | support the blog |
    support the show | support the podcast | support the newsroom | support the guardian | support this newsletter |
    support this work | support me | support my blog | support my writing | support trusted | support community |
    support authentic | support high-quality | support media | become a supporting member | become a sustainer |
    become a founding | become a paying | become a contributor today | become a friend of | become a free member |
    join as a member | join or log in | join or renew | join our community of | join our free | join our weekly |
    join our daily | join our growing | join our thousands | join our readers | join our members | join our supporters |
    join our patreon | join our discord | join our slack | join our newsletters | join our mail list |
    join thousands of | join tens of thousands | join 10,000 | join 5,000 | join 20,000 | join 50,000 | join 100,000 |
    join the thousands | join the mailing | join the email list | join the tribe | already subscribed |
    already signed up | already a premium | already a digital subscriber | already a print subscriber | already a paid |
    already a supporter | already subscribe | not subscribed yet | not registered yet | new to our site |
    you've read your | you have read your | you've used all | you have reached your | you have one free |
    you have free articles | you are reading a preview | you're reading a preview | you are reading a free |
    you're reading a free | you're out of free | this is your last free | this was your last free |
    this is a subscriber | this is a free preview | this is exclusive content | this article is exclusively |
    this article is for members | this article is for premium | this article is for paying |
    this article is part of our premium | this story is exclusive | this story is available exclusively |
    this story is free to read | this content is reserved | this post is exclusive | the full article is available |
    the full story is available | the remainder of this article | subscribe for just | subscribe for only |
    subscribe for more | subscribe for full | subscribe for access | subscribe from just | subscribe from only |
    subscribe and support | subscribe and save | subscribe and stay | subscribe and join | subscribe and unlock |
    subscribe to access | subscribe to unlimited | subscribe to support | subscribe to stay | subscribe to be notified |
    subscribe to never miss | subscribe to notifications | subscribe to push | sign up and get | sign up by email |
    sign up for alerts | sign up for news | sign up for emails | sign up for exclusive | sign up to access |
    sign up to continue | sign up to read | sign up to stay | sign up to unlock | sign up to hear | sign up to keep |
    sign up to my | signup now | log in to read | log in to unlock | log in or create | log in or join |
    log in or sign up to | login to unlock | sign in to read | sign in to continue | sign in to unlock |
    register to read | register to access | register to unlock | register to keep | register to receive |
    register to view | register for newsletters | create your free account | create account to | start your digital |
    start your membership | start your 7-day | start your 30-day | start a subscription | start a membership |
    enjoy our content | enjoy our stories | enjoyed this piece | enjoyed this newsletter | enjoyed this read |
    like this newsletter | like this piece | liked this story | liked this piece | liked what you | if you enjoy our |
    if you enjoy this newsletter | if you enjoyed this piece | if you enjoyed this newsletter | if you enjoyed reading |
    if you found this useful | if you found this article | if you found this story | if you found value in |
    if you like our work | if you like our content | if you like this newsletter | if you liked this story |
    if you liked this piece | if you liked this newsletter | if you value independent | if you value local |
    if you value quality | if you believe in our | if you believe in independent | if you care about independent |
    if you care about local | if you want more stories | if you want to subscribe | if you wish to support |
    if you wish to subscribe | if you would like to support | if you would like to donate | if you'd like to get |
    if you'd like to subscribe | if you'd like to help | if you're not a subscriber | if you are not a subscriber |
    if you're a subscriber | if you haven't subscribed | your gift helps | your donation makes |
    your donation supports | your support keeps | your support ensures | your support enables |
    your subscription makes | your membership supports | your tax deductible | your morning briefing |
    your daily briefing | your daily digest | your daily news | your daily guide | your essential guide to |
    your essential briefing | your free articles | your free account | without readers like | thanks for supporting |
    thanks for registering | readers like you | reader-supported | reader-funded | we can't do this without |
    we can't do it without | we couldn't do it without | we depend on donations | we rely on donations |
    we rely on the generosity | we rely on support | we rely on reader | we rely on subscriptions |
    we don't have a paywall | we do not have a paywall | we have no paywall | we have no billionaire |
    we don't run ads | we're not owned by | we're counting on you | we'd love your support | we'd be grateful |
    we will only use | we promise not to | we promise no spam | we respect your inbox | we may earn money |
    we may earn compensation | we may earn an | we may earn from | we may receive commission |
    we may receive compensation | we may receive payment | we may receive a small | we may receive a share |
    we get a commission | we get commissions | we earn commission | we earn commissions | we receive a commission |
    we receive a small | we receive compensation | we are a participant in | we are part of the amazon |
    we sometimes earn | we sometimes use affiliate | we independently review | we independently select |
    we independently evaluate | when you buy something through | when you purchase through | when you shop through |
    if you buy through | if you buy something from | if you click on a link and | if you purchase through |
    if you shop through | if you use our links | some links in this | some links may be | links may be affiliate |
    links with an asterisk | purchases made through | products we write about | every editorial product |
    our editors independently | our editors and experts | our experts independently | our team independently |
    our partners compensate | our site contains | our website contains | our posts contain | prices correct at |
    prices were correct | as amazon associates | as an amazon affiliate | as amazon associate | as an ebay partner |
    contains affiliate links | contains paid links | may contain affiliate | this post includes affiliate |
    this post uses affiliate | this post contains amazon | this post contains paid | this post contains sponsored |
    this post is in partnership | this post is not sponsored | this article includes affiliate |
    this article contains amazon | this article contains paid | this article contains sponsored |
    this article uses affiliate | this story contains affiliate | this recipe contains affiliate |
    this review contains affiliate | this site contains affiliate | this site uses affiliate | this site is reader |
    this site participates | this site earns | this blog uses affiliate | this website contains affiliate |
    this website uses affiliate | this content contains affiliate | this newsletter may contain |
    this article is available to subscribers | this article is only available to | this article is free to read |
    this article is locked | this story is only available to | this story is reserved for | this content is locked |
    this video is for subscribers | this episode is for subscribers | this is a premium article |
    this is a members-only | you are reading one of your free | you have used all your free |
    you have read all your free | you've read all your free | you have reached the end of your free |
    you've reached your article limit | your free trial has | your subscription has expired |
    your subscription supports | your subscription does not include | are you already a subscriber |
    are you a print subscriber | have an account already | have an account? log in | have an account? sign in |
    existing user? log in | print subscriber? activate | new user? register | activate your digital |
    activate your subscription | link your subscription | confirm your subscription | continue reading for free |
    continue reading with a subscription | sign in to keep reading | free registration required |
    don't have a subscription | no account yet | not yet registered | for full access, subscribe |
    get the print edition | get the e-paper | read the e-edition | read today's e-paper | purchase a subscription |
    access the full article | access through your institution | discover our subscription | explore our subscription |
    choose a subscription | upgrade to premium | upgrade your subscription | renew your subscription |
    help us hold power to account | help us reach our goal | help us stay independent | help power our journalism |
    help protect independent journalism | our nonprofit newsroom | our reporting is made possible |
    we are a nonprofit newsroom | we're a nonprofit newsroom | all donations are tax-deductible |
    your gift will be matched | every contribution, however | donate what you can | please chip in |
    please make a donation | please consider a donation | please consider a subscription |
    if you enjoyed this episode | if this email was forwarded | download the whitepaper | download the white paper |
    get the ebook | get the e-book | register for the webinar | save your seat | enter our giveaway |
    take our reader survey | leave us a review |
    for more stories like this | if you liked this | subscribers can listen to this |
    enjoying this story | enjoying this post | enjoy this story |
    text news to | take our survey | take part in our survey | want to work with me | book a free |
    join our | get our best stories | get our best | save the date | don't forget to like | grab my free |
    chip in
  `),
  promoPhrase: phrases(`
    please chip in | chip in the price of | tip the writer | tip the author | the price of a coffee |
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
    subscribe on itunes | leave a review on itunes | is reader-funded | is reader funded | is reader supported |
    is funded by readers | is funded by its readers | is supported by readers | is supported by its readers |
    supported by our readers | supported by our members | funded by our readers | chip in from | chip in today |
    chip in just | chip in a few dollars | chip in what you can | chip in whatever you can | can you chip in |
    briefing by email | newsletter by email | letter goes out to | newsletter goes out to | newsletter goes out every |
    in your inbox each | in your inbox daily | in your inbox weekly | to your inbox every | to your inbox each |
    to your inbox daily | to your inbox weekly | to your email inbox | direct to your inbox | delivered to your email |
    delivered to your phone | delivered in your inbox | delivered once a week | delivered twice a week |
    delivered weekly to | in a free weekly | our flagship newsletter | our weekend newsletter | our morning newsletter |
    our evening newsletter | our monthly newsletter | our breaking news alerts | our free daily | our free weekly |
    our free emails | our free app | our newsletters here | our other newsletters | subscribe to the newsletter |
    subscribe to this newsletter | subscribe to receive | subscribe for free to | subscribe for full access |
    subscribe now to | subscribe today to | subscribe here to | subscribe to continue | subscribe to keep reading |
    subscribe to unlock | subscribe to support | subscribe to our print | subscribe to our magazine |
    subscribe to our digital | subscribe to our email | subscribe to our podcast | subscribe to our substack |
    sign up for free to | sign up here to | sign up now to | sign up today to | sign up below to |
    sign up for newsletters | sign up to receive our | sign up to our free | sign up to our daily |
    sign up to our weekly | sign up to get our | sign up for breaking news | join our community of | join our mailing |
    join thousands of readers | join thousands of others | join thousands of subscribers | unsubscribe anytime |
    unsubscribe any time | opt out of emails | no spam, ever | no spam, unsubscribe | no spam, just | we won't spam |
    we don't spam | we hate spam | zero spam | your email is safe | your privacy is important to us |
    your information will never | we'll never share your | become a paying subscriber | become a sustaining |
    become a monthly donor | upgrading to a paid | premium content for | exclusive to members | exclusive for members |
    exclusive for subscribers | exclusively for members | available exclusively to | available only to subscribers |
    for paid subscribers | for paying subscribers | for premium members | members-only content | subscriber-only |
    subscriber-exclusive | read ad-free | free of ads and | paywall-free | free from paywalls | keep our journalism |
    keep our reporting | keep us going | support independent journalism | support local journalism |
    support quality journalism | support nonprofit | support our mission | support our reporting |
    support our newsroom | support our independent | support our nonprofit | support our team | support the work we |
    support this publication | support this newsletter | support this blog | support this site | support us by |
    support us with | supporting our work | supporting our journalism | supporting independent journalism |
    supporting local journalism | tax-deductible gift | tax-deductible contribution | tax deductible donation |
    make a donation today | make a tax-deductible | make a gift today | one-time or monthly | one-time or recurring |
    donate now to | please consider making | please consider contributing | please consider joining |
    consider making a donation | consider a donation | consider buying me | buy me a beer | support me on ko-fi |
    read it in our app | faster in our app | better in our app | read in the app | open in our app |
    download the app today | download our new app | download our news app | earn an affiliate commission |
    earn affiliate commission | earn a small affiliate | earn a portion of sales | earn a share of |
    receive a small commission | receive an affiliate | get a small commission | commission on purchases |
    amazon associates program | amazon services llc | participant in the amazon | affiliate advertising program |
    means for sites to earn | no additional charge to you | no extra charge to you | without any extra cost |
    at no added cost | without costing you | helps support our | helps support this | helps support the site |
    help support our | helps us continue | helps us keep | helps fund our | this article contains affiliate |
    this story contains affiliate | this page contains affiliate | this site contains affiliate | use promo code |
    with promo code | this article is for subscribers | already a subscriber? log in | already a subscriber? sign in |
    already a member? log in | already have an account? log in | already have an account? sign in |
    don't have an account? sign up | not a subscriber? subscribe | only available to subscribers |
    free article remaining | unsubscribe from these emails | manage your email preferences |
    your favorite podcast app | your favourite podcast app | scan the qr code to download |
    prices are accurate as of | when you purchase through | commission if you buy | commission if you click |
    free morning email | free daily email | free weekly email | free morning newsletter | to get alerts from |
    to receive alerts from | free email newsletter |
    our free weekday email | free weekday email | readers of our free | subscribers to our free |
    your support keeps | grab my free | get my free | chip in here | free meal plan |
    pay attention to me |
    earn us a small commission | earns us a small commission | earn us a commission | earns us a commission |
    pay us a small commission | pays us a small commission | does not change what you pay |
    doesn't change what you pay | doesn't change the price you pay | does not change the price you pay |
    links on this page earn us | links in this post earn us | links in this article earn us |
    links in this story earn us | links below earn us |
    some links in this post pay us | some links in this article pay us | some links in this story pay us | some links on this page pay us | some links in this post earn us | some links in this article earn us |
    app for iphone and android | app for ios and android | app for iphone and ipad | app for android and iphone |
    app for android and ios | turn on notifications so you | turn on notifications and never miss |
    enter your address | free articles this month | free stories left
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
    will be held legally liable | will be prosecuted | will be held legally responsible |
    an earlier version of this article | an earlier version of this story | an earlier version of this post |
    an earlier version of this report | an earlier version of this piece | an earlier version of this column |
    an earlier version of this headline | a previous version of this article | a previous version of this story |
    a previous version of this post | a previous version of this report | a previous version of this headline |
    constitutes financial or medical | constitutes financial advice | constitutes investment advice |
    constitutes medical advice | constitutes professional advice | constitute financial advice |
    constitute investment advice | constitute medical advice | constitute professional advice | constitute tax advice |
    not constitute legal advice | not constitute financial or | not constitute professional | is not legal advice |
    is not medical advice | is not tax advice | is not intended as legal | is not intended as medical |
    is not intended as financial | is not intended as investment | is not intended to be legal |
    is not intended to be medical | is not intended to be financial | is not intended to be investment |
    is not intended to provide medical | is not intended to provide legal | is not intended to provide financial |
    is not intended to replace professional | is not intended to be a substitute for professional |
    not be construed as investment | not be construed as legal | not be construed as financial |
    not be construed as medical | not be considered financial advice | not be considered investment advice |
    not be considered legal advice | not be considered medical advice | not be taken as financial |
    not be taken as investment | not be taken as legal | be treated as financial advice |
    does not provide financial advice | does not provide investment advice | do not provide medical advice |
    do not provide financial advice | do not provide investment advice | without taking into account your objectives |
    without taking account of your | never disregard professional medical advice |
    been evaluated by the food and drug administration | for education purposes only |
    for general information purposes | for educational purposes only and | and educational purposes only |
    opinions expressed by the | opinions expressed in the article | opinions expressed within | views expressed within |
    views expressed in the article | views or opinions expressed | opinions expressed by contributors |
    those of the author and | those of the author alone | those of the authors and do not |
    those of the individual author | those of the writer and | those of the writer alone | author's own views and |
    his or her own and do not | necessarily reflect the views of | necessarily reflect those of |
    necessarily represent the views | necessarily represent those of | necessarily reflect the opinions |
    necessarily reflect the official | not necessarily endorse | republished with permission from |
    reprinted with permission from | reprinted with the permission of | republished here with permission |
    republished under a creative commons | this story is republished from | republish this article for free |
    republish our articles for free | under a creative commons license, and | under creative commons license |
    in partnership with the associated press and is | this article was supported by | this story was supported by |
    this article was made possible | this story was made possible | this article was produced with |
    this article was reported with support | support for this article was provided |
    support for this story was provided | funding for this article | funding for this story |
    had no role in the editorial | did not influence the reporting | had no input into the editorial |
    written with the assistance of ai | written with the help of ai | created with the assistance of |
    generated with ai assistance | assistance of artificial intelligence |
    was generated by artificial intelligence and | reviewed by a human editor | reviewed and edited by a human |
    edited by a human editor | translated with the help of | machine translated from | this article is syndicated |
    story has not been edited by | published unedited from | auto-generated from a syndicated |
    published from a syndicated | taken from a syndicated feed | not edited by our | email corrections to |
    contact our corrections | our corrections team | our corrections policy | report corrections to |
    submit a correction request | send corrections to | our policy on corrections | read our corrections |
    view our corrections | our ethics policy | our ethics statement | learn about our editorial |
    reprints and licensing | request permission to reuse | for permission to reprint | for permission to republish |
    for permission to reproduce | for reprint permission | may not be copied or redistributed |
    copied without permission | may not be used without permission | without prior permission from |
    without the publisher's permission | without permission from the publisher | without permission of the publisher |
    full terms and conditions apply | terms and conditions apply to this | was automatically translated from |
    has been automatically translated | may contain translation errors | in case of any discrepancy |
    the original language version prevails | is responsible for the content of this press release |
    solely responsible for the information contained | forward-looking statements within the meaning |
    private securities litigation reform act | undue reliance on forward-looking |
    undue reliance on these forward-looking | past performance is not indicative |
    past performance does not guarantee | your capital is at risk | please gamble responsibly | t&cs apply |
    updated to include comment from | updated to include a response from | an earlier version incorrectly |
    an earlier version misstated | we regret the error | republish our stories | available for republication |
    licensed under cc by | excerpted with permission from | press release distributed by | third-party syndicated feed |
    some names have been changed | names have been changed to protect | an earlier version gave |
    are their own and not | are their own and are not | are our own and do not | not endorsed by |
    does not endorse the views | do not reflect the views of | does not reflect the views of |
    do not represent the views of | does not necessarily endorse |
    is republished here | republished here under | under a syndication agreement | by arrangement with |
    reproduced with the permission of | ran in the print edition | appeared in the print edition |
    appears in the print edition |
    this post was edited by | this message was edited by | this post has been edited | last edited by |
    this topic was modified |
    this story was amended on | this piece was amended on | this post was amended on | this report was amended on |
    republish this article under our | republish this story under our | republish our work free |
    views are the writer's own | views are the author's own | column first ran in | story first ran in |
    article first ran in | piece first ran in | essay first ran in |
    this explainer was prepared by | the data behind this article were | the data behind this story were |
    the piece above does not speak for | does not speak for the council |
    ${each('article | page | post | story | report | content | item', OF_OLD_PAGES)} |
    this page is no longer maintained | this page is no longer being maintained | this page is no longer updated |
    this page is no longer being updated | this article is no longer updated |
    this article is no longer being updated | this page has been archived | this page is archived
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
    this article was originally | this article originally appeared | this article appeared |
    this article appears in | this article has been updated | this article has been corrected |
    this article has been amended | this article has been edited | this article has been viewed |
    this article is copyright | this article is original | this article is from the internet |
    this article only represents | this article represents the | this article does not constitute |
    this article was amended | this article was updated | this article was produced in |
    this article was made possible | this article was generated | this article was automatically |
    this article was sponsored | this content was originally | this content is provided |
    this content is not provided | this material may not | this post originally | this post originally appeared |
    this post was originally | this post appeared first | this post has been updated | this story originally |
    this story originally appeared | this story was originally | this story has been updated |
    this story has been published from | this story has been sourced | this piece originally |
    this piece was originally | this column originally | this column does not necessarily | this essay originally |
    this essay was originally | this interview has been edited | this interview has been condensed |
    this review originally | this is an opinion piece | this is an opinion column | this is a contributed |
    this is a paid | this is a sponsored | this is an archived | this is an original article |
    this is a developing story | this is a breaking news story | this page was last | this site does not |
    this site reserves | this site is not responsible | this website does not | this website is not |
    this website and | this work is licensed under | this work by | this entry was posted |
    this entry was posted in | this entry was posted on | this entry is filed under | this entry was written by |
    this entry passed | this transcript | the above content is | the above content only | the above article only |
    the above is the relevant | the above is the whole content | the above is all the content | the above views |
    the above represents only | the article only represents | the article is from the internet |
    the article comes from | the content of this article is | the content of this article does |
    the content of this article only | the content is for | the content provided | the copyright of this article |
    the copyright of the article | the copyright belongs to | the information provided |
    the information contained | the information on this site | the information on this website |
    the information in this article | the material on this site | the opinions expressed |
    the post appeared first | the views expressed | the views and opinions | the views in this |
    the author declares | the author reports no | the author has no | the authors declare | the authors have no |
    the author's views | the original article | the original version of this | the pictures in this article |
    the pictures come from | the picture comes from | the source of this article |
    the following is from the internet | all content on this | all content © | all articles on this site |
    all articles marked | all works marked | all images © | all images courtesy of | all images copyright |
    all photos courtesy of | all photos by | all products featured | all products recommended |
    all opinions expressed | all opinions are | all views expressed | all text and | all material on this |
    all materials on this | all original content | all rights | all trademarks | any views expressed |
    any opinions expressed | any media, website | any unauthorized | any unit or individual | without permission |
    without authorization | without the authorization of | without the permission of this |
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
    cautionary statement | safe harbor statement | trademark notice | correction notice | correction note |
    corrections & clarifications | clarification note | nothing on this page | nothing on this site |
    nothing on this website | nothing in this article should | nothing contained in this |
    nothing contained on this | nothing in this post should | nothing published on this | all material © |
    all materials © | all text © | all content copyright | all content copyright © | all material copyright |
    all articles © | all photos © | all photographs © | all reporting © | all work © |
    this article is for informational | this article is for general | this article is for information |
    this article is intended for general | this article is not a substitute |
    this article is not financial advice | this article is not legal advice |
    this article is not investment advice | this article is not medical advice |
    this article contains general information | this article contains forward |
    this article may contain affiliate | this article is licensed under | this article is published under |
    this article is sponsored | this article is part of a paid | this article was first posted |
    this article was previously published | this article was paid for | this article was supported by |
    this article was created with the | this article was written with the | this article was translated |
    this article was updated to | this article was corrected | this story was corrected | this story was updated |
    this story was amended | this story is licensed | this story was produced as part |
    this story was produced with support | this story was supported by | this story was made possible |
    this story was translated | this story has been corrected | this story has been amended |
    this story is provided by | this story was provided by | this post is for informational |
    this post is for educational | this post was previously | this post is licensed | this post was updated |
    this post was sponsored | this post is sponsored | this blog is for informational |
    this blog post is for informational | this content is for informational | this content is for general |
    this content is for educational | this content is copyright | this content is licensed |
    this content is sponsored | this content was produced | this material is provided for |
    this information is provided for | this information is for general | this information is not intended |
    this publication is provided | this newsletter is for informational | this website is for informational |
    this site is for informational | this commentary is provided for | this document is provided for |
    this reporting was supported by | this reporting is supported by | this series was supported by |
    an earlier version of this article | an earlier version of this story | an earlier version of this post |
    an earlier version of this report | an earlier version of this piece | a previous version of this article |
    a previous version of this story | a previous version of this post | a previous version of this report |
    the original version of this article | the original version of this story | the above article was |
    the above information is provided | the views expressed by | the views expressed in this |
    the views and opinions expressed | the opinions expressed in | the opinions expressed by |
    the opinions expressed here | the opinions expressed are | the information in this post |
    the information provided in this | the information provided on this | the information contained herein |
    the content on this site | the content on this website | the content provided on this |
    the content of this website | the contents of this website | the contents of this article |
    the contents of this site | views expressed by | opinions expressed by the author | reprinted by arrangement |
    republished by permission | republished under | syndicated from | syndicated with permission |
    published by arrangement with | published by permission | excerpt courtesy of | copyright belongs |
    permission to reprint | permission to republish | reprint permission | reprint policy |
    republishing guidelines | republication guidelines | republish this piece | republish for free |
    to republish this | to request permission to | to request a correction | to report a correction |
    to suggest a correction | to submit a correction | to request reprint | for reprint information |
    for reprint requests | for reprints and permissions | for republishing | for corrections |
    for rights and permissions | for syndication inquiries | notice an error | noticed an error | found an error |
    found a mistake | found an issue with this | spot an error | spotted a typo | spotted an error in this |
    think we got something wrong | did we get something wrong | affiliate notice | affiliate note |
    affiliate links disclosure | affiliate link disclosure | affiliate statement | advertiser disclosure |
    advertising disclosure | sponsorship disclosure | sponsored post disclosure | editorial note |
    editorial disclosure | editorial statement | ethics statement | ethics disclosure | ai disclosure |
    ai disclaimer | ai statement | ai use statement | legal note | legal disclosure | important disclosure |
    important disclosures | important legal information | important disclaimer | general advice warning |
    investor disclosure | investing disclosure | disclosure notice | disclosures and disclaimers |
    disclaimer and disclosure | disclaimer of liability | photo disclaimer | views disclaimer |
    opinion disclaimer | author's disclosure | note from the author | note from the editors |
    a note from the author | a note from the publisher | ed's note | eds note | editors's note |
    web editor's note | copyright and licence | copyright & permissions | copyright and permissions |
    licence notice | license notice | rights notice | trademark information | cookie and privacy notice |
    corrected version | retraction notice | note to our readers | a note about affiliate | how we use ai |
    how we reported this story | ai-generated summary | ai-assisted translation |
    this is an automatic translation | this is a machine translation | this is an ai translation |
    this is an unofficial translation | this is partner content | this is an advertorial |
    this is an edited extract | this is an edited transcript | this summary was generated |
    this article was created with | this article has been translated | this article is presented by |
    this article is based on a press release | this article has been republished | this content was translated |
    this page was translated | translated using ai | if you would like to republish | if you wish to republish |
    reproduced with the permission of | reproduced by permission | reprinted with the permission of |
    republished with the permission of | published with the permission of | used with the permission of |
    first run in | shared under a syndication agreement | this post was edited by | last edited by |
    this message was edited by |
    ${each(PIECES, OF_PIECES)} |
    archived content
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
    agencies | source article | source text | this story first appeared on | this story was originally published by |
    this article was first published on | this article first appeared in | this article first appeared on |
    based on a press release from | news release from | media release from | wire services | with agency reports |
    with wire reports |
    first seen in | first seen on | first printed in
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
    responsible for editing | night editor | lead editor | photo editing by | video editing by | video edited by |
    audio editing by | sound design by | produced and edited by | edited and translated by |
    translated and edited by | compiled and edited by | written and edited by | reporting and editing by |
    reporting and writing by | reported and edited by | written and reported by | additional writing by |
    additional research by | graphics by | english translation by | translated from french by |
    translated from german by | translated from spanish by | translated from russian by | translated from arabic by |
    transcript by | fact-checking by | legally reviewed by | last reviewed by | sub-editor | copy editor
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
    technorati tags | index terms | mesh terms | more about these topics | read more on these topics |
    explore more on these topics | explore related topics | related subjects | related categories |
    topics in this story | topics covered | tags in this article | story tags | this entry was posted under |
    this post was filed under | this article was filed under | posted under | published under | categorised under |
    subject tags
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
    corrected | corrected on | corrected at | amended | amended on |
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
    min listen | minutes listen | listening time | minute watch | min watch | minutes to listen | minute to listen |
    minutes' read | time needed to read | listen time | mins listen | mins watch
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
    give me a comment | comment policy | commenting rules | comment guidelines | community guidelines |
    comments are not enabled | comments are not available | comments are loading | see more comments |
    jump to the comments | comments policy | add your comment here | write the first comment |
    post the first comment | leave the first comment | join this conversation | have your say below |
    only subscribers can comment | only registered users can comment | newest comments first | oldest comments first |
    most liked comments | most recent comments | top rated comments | sort comments by | reader picks |
    characters remaining | comment as a guest | show replies | view more replies | this comment has been deleted |
    have your say |
    no pingbacks yet | no pingbacks | comments on this piece are closed | comments on this story are closed |
    comments on this post are closed | comments on this entry are closed | discuss this on our forum |
    discuss this in our forum | discuss this in the forum | discuss this in our forums | discuss this story |
    discuss this story on our forum | discuss this post | discuss this post on our forum |
    discuss this article on our forum | discuss this piece on our forum
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
    what do you think? leave | what do you think? share | comments are disabled on this |
    comments on this story are closed | comments for this article are closed | we have turned off comments |
    comments are pre-moderated | comment will be visible after | comment will appear after |
    comment will be published after | comment is being reviewed | by commenting, you agree |
    refrain from posting comments | keep the conversation civil | keep your comments respectful |
    only subscribers can post comments | please enter your comment | please enter your name here |
    you have entered an incorrect email |
    you must be registered to reply | you must be registered for | tag us on instagram |
    tag me on instagram |
    comments close after | comments are closed after | comments on this piece are closed after | comments on this post are closed after | comments on this story are closed after | comments on this article are closed after | comments on this post close after |
    replies hidden | comments hidden | more replies hidden |
    comments for this thread are now closed | comments on this thread are closed |
    comments for this article are now closed | comments on this article are now closed | this thread is now closed
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
    picture and text | wen / picture | photo supplied | picture supplied | image supplied |
    supplied photo | supplied image | drone photo | archive photo | archival photo |
    archive image | library image | generic image | illustrative image | illustrative photo |
    image for representation | image for representation only | image used for representation |
    for representational purposes only | ai-generated image | image generated with |
    image created with | photo collage | graphic credit | pool photo | photo by the author | photos by the author |
    image by the author | author photo | film still | video still | video grab | screenshot via |
    screenshot from | screengrab from | via facebook | via instagram |
    graphic | graphics
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
    view our cookie policy | our cookie policy | our cookies policy |
    allow external content | load external content | show external content | display external content
  `),
  adLine: phrases(`
    content continues after the break | content continues after this |
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
    [ad] | [ads] | [advertisement] | (advertisement) | (adsbygoogle = window.adsbygoogle | []).push({}) |
    advertisement, scroll to continue | advertisement. scroll to continue |
    advertisement. scroll to continue reading | advertisement. article continues below | ad. scroll to continue |
    article continues after the ad | article continues after the video | article continues after newsletter |
    article continues below video | article continues below the video | article continues below image |
    article continues below gallery | article continues below the form | story continues below image |
    story continues after video | text continues below the image | text continues below the photo |
    keep scrolling to read | skip past newsletter | skip newsletter promotion | after newsletter promotion |
    hide this ad | go ad-free | sponsored feature | sponsored supplement | sponsored content by | commercial feature |
    promotional feature | advertising feature | advertorial | partner feature | branded content |
    contains affiliate links | includes paid promotion |
    story resumes | story resumes below | article resumes below | interview continues | recipe continues |
    report continues | text continues | post continues | column continues | review continues |
    column continues below | review continues below
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
    chapter list | in this issue | in this newsletter | in this episode | in this report | in this explainer |
    what's in this guide | what's in this review | what this guide covers | topics covered in this article |
    page navigation | quick links | jump to the recipe | skip to recipe
  `),
  furnitureLine: phrases(`
    click on the map to zoom | click the map to zoom | click on the map to enlarge | click on the chart to enlarge |
    this audio cannot be played | this video cannot be played. please enable javascript |
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
    related downloads | document download | one key copy | open image in gallery | open image in lightbox |
    view image in fullscreen | see gallery | close gallery | close lightbox | close modal | close dialog |
    something went wrong | something went wrong, please try again | something went wrong. please try again |
    something went wrong, please try again later | something went wrong. please try again later |
    oops! something went wrong | oops! something went wrong while submitting the form | sorry, something went wrong |
    there was an error loading this content | failed to load | unable to load content | content not available |
    this content is not available in your region | this video is not available | this video cannot be played |
    sorry, your browser doesn't support embedded videos | an error has occurred | error loading content |
    please try again | please try again later | try again | reload page | refresh page | you've reached the end |
    listen to this post | listen to this page | listen to the audio version | listen to story | listen to audio |
    play article | ai-generated audio | report a mistake in this article | report an error in this article |
    report a broken link | report inaccuracy | report this content | found a mistake | spotted an error |
    spotted a typo | send us feedback | send feedback | give feedback about this page |
    tell us what you think about this article | is there anything wrong with this page |
    report a problem on this page | help us improve this page | was this article useful |
    was this article helpful to you | was this story helpful | was this content helpful | did you find this useful |
    did you find this article useful | did you find this article interesting | did you like this article |
    rate this post | rate this story | your rating | click to rate this post | no ratings yet | thank you for rating |
    thank you for voting | copy link to clipboard | link copied | link copied to clipboard | get link | direct link |
    open original | go to article | go to the original article | return to the homepage | back to newsroom |
    back to press room | back to the blog | back to the news | back to the homepage | back to all articles |
    dark mode | light mode | high contrast | print-friendly version | print friendly | print this story |
    print this post | print version | print article | change font size |
    for immediate release | for immediate distribution | press release | news release | media release |
    media advisory | press statement | notes to editors | notes to editor | note to editors | notes for editors |
    watch the video below | watch our video below | watch the full video below | watch video below | watch below |
    see the video below | article continues below this ad | article continues below this advertisement |
    article continues below ad | article continues below advertisement | article continues after ad |
    article continues after advertisement | story continues below this ad | story continues below advertisement |
    story continues below | article continues below | thread status: not open for further replies |
    not open for further replies | you must log in or register to reply here | this thread is closed |
    thread closed |
    read the full story here | read the full article here | read the full post here | read it here |
    read more here |
    print pdf | loading poll | loading video | loading map | loading chart | loading gallery | shop the look |
    shop this look | view deal | see deal | check price | check price at retailer | check prices | see price |
    view at retailer | view on retailer site | see at retailer | take our reader survey | take our survey |
    take the survey | take our poll | keep reading | keep reading below |
    pin this for later | pin it for later | pin this | pin it | pin this recipe | pin this post |
    save this for later | a post shared by | open in app | open in app for a better experience | open in the app |
    this browser does not support the video element | your browser does not support the video element |
    listen to the podcast version of this story | listen to the podcast | watch the video version | hide contents |
    show contents | contents hide | pass it on | a stock image |
    this video is no longer available | this content is no longer available | this post is no longer available |
    this tweet is no longer available | this embed is no longer available | this player is no longer available |
    this audio is no longer available | jump to recipe print recipe | jump to recipe - print recipe |
    jump to recipe pin recipe | jump to recipe | print recipe | pin recipe
  `),
  furnitureLead: phrases(`
    this article is more than | this story is more than | this post is more than | this page is more than |
    view original | view original post | view original article | view original content |
    view original content to download multimedia | view source version on | view the original article |
    view the full article | view full article | view full image | view all posts by | view all articles by |
    view all posts in | view more articles by | view more posts by | view this post on |
    read the original article at | read original article | read original | read the full article at |
    read the full story at | read full article | read full story | read the full text | read the entire article |
    read the rest of this | read the rest of this entry | read all articles by | read all posts by |
    read this story in | read this article in | continue reading | continue reading at | continue reading on |
    continue reading the | continue to source | click here to read | click here to read the | click to read the |
    click to expand | click the blue | click on the blue | see original | see the original | see all posts by |
    see all articles by | see more posts by | see more articles by | show all posts by | more posts by |
    more articles by | more stories by | all posts by | all articles by | other posts by | other articles by |
    articles by | article link | article address | article url | article id | article number | article title |
    article type | link to this article | link to original | link to the original | link to this page | permalink |
    permanent link | permalink to | bookmark the permalink | short link | short url | shortlink | shortened url |
    trackback url | trackback | url to article | url | url for this | this article url | this article link |
    link of this article | address of this article | the link of this article | the address of this article |
    original link | original url | page url | page link | embed code | font size | text size | text resize |
    change text size | reading mode | number of words | number of views | total views | post views | click volume |
    number of clicks | browse volume | browsing times | reading volume | reading times | reading quantity |
    go to page | jump to page | was this article | was this article helpful | was this helpful | was this page |
    was this information | was this post | did you find this | did you find this article | did you find this page |
    how useful was | how helpful was | how would you rate | how do you rate | average rating | your rating |
    vote count | your browser does not support | your browser doesn't support | please enable javascript |
    please turn on javascript | you need to enable javascript | sorry, your browser | sorry, the browser |
    to view this video | print version | report this | report an error | suggest a correction | spotted a mistake |
    spotted an error | found a typo | select text and press | select language | translate this page |
    listen to this | listen to this article | listen to the article | listen to the audio | estimated reading |
    scan the qr code | scan qr | long press | sort by | filter by | this article has been viewed |
    this article has been read | this page has been viewed | this post has been viewed |
    the article has been read | open this photo in gallery | click on the image to enlarge |
    click here if you can't see | to view this content, you need | to view this content, please |
    to display this content | your browser is no longer supported | your browser is outdated |
    we have detected that your browser | you are using an outdated browser | javascript must be enabled |
    javascript is required | this audio was generated | this article is read by | listen to an audio version |
    page last updated | page last modified | tell us what's wrong with this page | report a mistake |
    report a typo | report an inaccuracy | rate this article | rate this page | rate this post |
    this page was printed | how to cite this | suggested citation | media contact | media contacts |
    press contact | press contacts | for media inquiries | for media enquiries | for press inquiries |
    for press enquiries | media inquiries | media enquiries | press inquiries | press enquiries |
    read the full issue | read the full version | read the whole issue | a post shared by |
    listen to the podcast version | open in app for | view attachment | return to the index | back to the index |
    return to search | this browser does not support | see today's price | shop our favourites |
    shop our favorites | thread starter |
    ${each(READABLE, READING)} |
    this page is also available in | this article is also available in | this embedded post | this embedded content |
    this embedded video | this embed could not | enlarge / | enlarge image
  `),
};
