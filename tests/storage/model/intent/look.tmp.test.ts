import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { intentsIn } from '@/storage/model/intent/intents-in';
const MAP: Record<string,string>={ask_price:'asksPrice',ask_demo:'asksDemo',meeting:'asksMeeting',ask_info:'asksInformation',interested:'interested',not_now:'notNow',not_interested:'notInterested',wrong_person:'wrongPerson',unsubscribe:'unsubscribe',unsubscribe_hostile:'unsubscribe',unsubscribe_mixed:'unsubscribe',ambiguous:'unclear',other:'unclear'};
it('look', () => {
  let ok=0,n=0; const per: Record<string,[number,number]>={};
  let worst=0;
  for (const l of readFileSync('/work/shared/replies/replies.jsonl','utf8').trim().split('\n')) {
    const r=JSON.parse(l); if (r.kind!=='genuine'||!r.intent) continue;
    const t0=performance.now(); const got=intentsIn(r.body,{sentAt:Date.UTC(2026,8,1)}); worst=Math.max(worst,performance.now()-t0);
    const want=r.intent.split('|').map((x:string)=>MAP[x]); n++;
    const kinds=got.map(g=>g.kind); const hit=want.every((w:string)=>kinds.includes(w as never)); if(hit) ok++;
    for(const w of want){(per[w]??=[0,0])[1]++; if(kinds.includes(w as never)) per[w][0]++;}
    console.log(hit?'ok ':'BAD', want.join('|'),'::',got.map(g=>`${g.kind}"${g.words}"${g.when?`@${g.when.day}`:''}${g.who?JSON.stringify(g.who):''}`).join(' ; '),'<<',r.body.replace(/\s+/g,' ').slice(0,150));
  }
  console.log(ok,n,JSON.stringify(per),worst);
});
