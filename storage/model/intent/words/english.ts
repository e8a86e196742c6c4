import type { IntentWords } from './intent-words';

export const ENGLISH_INTENTS: IntentWords = {
  not: "not|no|never|don't|doesn't|didn't|isn't|aren't|wasn't|won't|can't|cannot|without|no longer|hardly|nor",
  wrongPerson: [
    '(should|please|better|best to|rather|have to|need to) (ask|contact|call|write to|speak (to|with)|talk (to|with)) (my|our|his|her) (boss|manager|colleague|head|director|superior|supervisor)',
    "(wrong|not the (right|best|correct)) (person|contact)|(not|isn't|no longer) (my|our) (area|department|responsibility|decision|role|job)",
    "i('m| am) not (the one|responsible|involved|in charge)|i don't (handle|deal with|decide|manage|look after) (this|that|these|such)|this (isn't|is not) (for me|something i)",
    '(reach out|talk|speak|write|turn|get in touch|forward(ed)? (this|your \\p{L}+)|pass(ed|ing)? (this|your \\p{L}+))( \\p{L}+){0,2} (to|with) [^.!?]{0,40}(instead|team|colleague|department|manager|who (handles|is|looks)|\\p{L}+@)',
    '(is|are) (the (right|best) (person|contact)|responsible for (this|that)|in charge of)|(handles|owns|looks after|manages|decides on|own) (this|that|these|such|our)|should (talk|speak|reach out|write) to',
  ],
  notInterested: [
    "(not|no longer) (really |currently |that |at all |all that )?interested|no interest|not (for us|relevant|a (good )?(fit|match)|something we|looking (to|for))|(isn't|is not|are not|aren't) (relevant|a (good )?fit|for us|looking)",
    "(we('re| are)|i('m| am)) (all set|good|fine|happy with|covered|satisfied)|(already|currently) (use|have|work with|using|working with|covered)|(happy|satisfied) with (it|our|what|the)",
    "(thanks|thank you),? but no|no,? (thanks|thank you|thank u)|no need|(don't|do not) (need|want|require)|(we'll|i'll|we will|have to|going to|must|i) (pass|decline)( on this)?|decided against|went with (another|someone|a different)|(please )?close (my|the|our) file",
  ],
  noBudget: [
    "(no|not (have )?(a |the |any )?|don't have (a |the |any )?|do not have (a |the |any )?|without( a)?|out of|lack(ing)?( a| the)?|haven't (got )?(a |the |any )?) ?(budget|funds|funding|money)|budget[^.!?]{0,25} (is gone|is spent|is frozen|froze|was cut|cut|exhausted|used up)|(can't|cannot|can not) afford|too (expensive|costly|pricey)|out of our (price )?range",
  ],
  notNow: [
    "not (right )?(now|yet|at (the|this) (moment|time|point)|this (week|month|quarter|year))|(isn't|is not|not) (a|the) (good|right|best) (time|moment)|(bad|wrong) tim(e|ing)|no (time|capacity|bandwidth)|(don't|do not|won't) have (the )?(time|capacity|bandwidth)|not a priority",
    '(check|circle|touch|come|get|reach|write|call|contact|ping|try|follow)( \\p{L}+){0,3} (back|base|again|out|me|us|up) [^.!?]{0,30}(in|after|next|around|later|end|once|when|q[1-4]|january|february|march|april|june|july|august|september|october|november|december|\\d)',
    '(maybe|perhaps|possibly|rather|better|try|talk|speak|contact|ask)( \\p{L}+){0,3} (later|next (month|quarter|year)|in (the )?(new year|autumn|fall|spring|summer|winter))|(until|before|after|not before) (next|the (new|end)|q[1-4]|january|february|march|april|june|july|august|september|october|november|december)|too busy|(a little |very |really |quite |so )?(busy|swamped|slammed) (right now|at the moment|this|until)|later (this|in the) year|(put|on) hold',
  ],
  hasBudget: [
    "(have|has|got|there is|there's|with) (a |the |some |our )?budget|budget (is|has been|was) (approved|set|there|available|allocated|signed)|(approved|allocated|set aside)( \\p{L}+){0,3} (budget|money|funds)|budget of|our budget",
  ],
  asksPrice: [
    'how much (is|are|would|will|for|do|does)|what( would|.s) (it|the (price|cost))( cost)?|(how much|what)( \\p{L}+){0,3} (cost|costs|charge|price|prices|pricing|rates?|fees?)|(send|share|give|get|provide|know|see|need|want|like|including|about|have|discuss|with)( \\p{L}+){0,5} (price|prices|pricing|quote|quotation|estimate|rates|cost|costs|price list|fees)|(pricing|price) (sheet|list|info|details|information|options|page)|quote for|what is the (cost|price)|(is|are) there (a )?(discount|free)|per (user|seat|licen[cs]e)',
  ],
  asksDemo: [
    '(a|the|your|short|quick|product|live|see|have|book|schedule|show|get|in|another|request|give|arrange) (\\p{L}+ )?(demo|demonstration|trial|walk-?through|test account)|(show|demonstrate|present)( \\p{L}+){0,3} to (me|us)|(show|walk) (me|us)( \\p{L}+){0,2} (how|what|it|through|the (product|tool))|try (it|this) out|demo (please|would|sounds|next|on|this)',
  ],
  asksMeeting: [
    "(let's|let us|can|could|shall|should|may|happy to|love to|like to|want to|would|available to|able to|when)( \\p{L}+){0,4} (talk|chat|meet|connect|speak|call|grab (a )?coffee|catch up|hop on|jump on|discuss|a word|find a time)",
    '(set up|schedule|book|arrange|organi[sz]e|plan|have|hop on|jump on|find|put|for)( \\p{L}+){0,3} (call|meeting|chat|time|slot|appointment|conversation|session)|(send|share|propose|suggest|offer)( \\p{L}+){0,5} (slots?|times|calendar|availability|dates|invite|invitation)|call me|give me a call|(are|is) you (free|available)|are you (free|available|around)|(works|suits|work|good) for (me|us)|suits (me|us)|(timing|time|date) works',
  ],
  asksInformation: [
    '(send|share|provide|get|need|give|want|like|have|see|forward|receive)( \\p{L}+){0,4} (info|information|details?|brochure|documentation|material|materials|deck|one-?pager|examples?|case stud(y|ies)|references?|data ?sheet|presentation|white ?paper|names)|tell (me|us) more|more (info|information|details?)|(could|can|would) you (explain|elaborate|clarify|tell|send)',
    '(how|what) (exactly )?(does|do|is|are|would|will|about)( \\p{L}+){0,6} (work|works|integrate|support|include|included|offer|do|look|compare|differ|onboarding)|(does|do|can|is|are|will) (it|your|you|the|this|there) [^.!?]{2,100}\\?|who do you represent|which \\p{L}+ [^.!?]{2,80}\\?',
  ],
  interested: [
    "(i'm|i am|we're|we are|am|are|be|would be|very|really|definitely|indeed|quite|yes|still|also) (\\p{L}+ )?(interested|intrigued|curious|keen)|(sounds?|looks?|seems?|is|it's|that's|very) (\\p{L}+ )?(interesting|good|great|promising|exciting|useful|fascinating|relevant)",
    "(would|i'd|we'd|i|we) (really )?(love|like) to (know|hear|learn|see|talk|chat|try|explore)|(want|eager|keen|happy) to (know|learn|hear|see|explore|try)|count (me|us) in|(we're|we are) (evaluating|looking (for|into|at)|considering|comparing|in the market)|exactly what we|(this|that) is (exactly )?what we (need|are looking)|tell (me|us) more|(i )?plan on (using|working)|^(sure|yes|absolutely|definitely)$|interested (in|but)|worth (a|exploring)",
  ],
};
