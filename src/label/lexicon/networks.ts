/** Sites and channels that pages are shared on or followed at, in the form of lexicon phrases; the same in all languages. */
export const NETWORKS: readonly string[] = (
  'facebook,twitter,x,whatsapp,whats app,linkedin,linked in,pinterest,reddit,telegram,tumblr,pocket,email,e-mail,mail,print,line,weibo,微博,wechat,' +
  '微信,qq,qzone,vk,vkontakte,вконтакте,одноклассники,instagram,youtube,tiktok,tik tok,threads,bluesky,mastodon,messenger,flipboard,hatena,' +
  'はてなブックマーク,feedly,kakaotalk,kakao talk,카카오톡,naver,xing,viber,snapchat,discord,rss,copy link,copy url,google,sms,skype,mix,digg,' +
  'stumbleupon,buffer,evernote,douban,豆瓣'
).split(',');
