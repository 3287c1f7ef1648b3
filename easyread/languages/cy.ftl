### Welsh: all fixed words of the pages.
###
### These words were not checked by anyone who speaks Welsh every day yet. Whoever does: please tell us what to mend.
### Names, places and comments are those of the English file, en.ftl, where it is said what each value is.

## About these words

language-note = Does neb sy'n siarad Cymraeg bob dydd wedi gwirio geiriau sefydlog y tudalennau hyn eto.

## Dates

month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

season-3 = gwanwyn
season-6 = haf
season-9 = hydref
season-12 = gaeaf

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
date-financial-year = { $year }/{ $next }
date-ongoing = yn parhau
season-in-full = { $season } ({ $first }, { $second } neu { $third })
financial-year-in-full = { $first } i { $last }

# "mis" before a month keeps its name as it is.
when = { $kind ->
    [day] ar { $date }
    [month] ym mis { $date }
    [season] rywbryd yn ystod { $date }
   *[year] yn { $date }
  }
when-financial-year = rhwng { $first } a { $last }
from = { $kind ->
    [month] o fis { $date } ymlaen
   *[day] o { $date } ymlaen
  }
by = { $kind ->
    [month] erbyn mis { $date }
   *[day] erbyn { $date }
  }
by-end = { $kind ->
    [month] erbyn diwedd mis { $date }
   *[year] erbyn diwedd { $date }
  }
at-end = { $kind ->
    [month] ddiwedd mis { $date }
   *[year] ddiwedd { $date }
  }

## How long something took, and how old news is

# A noun stands in the singular behind a number.
lasted-days = { $count ->
    [two] { $count } ddiwrnod
   *[other] { $count } diwrnod
  }
lasted-weeks = tua { $count } wythnos
lasted-months = { $count ->
    [two] tua { $count } fis
   *[other] tua { $count } mis
  }
no-news-yet = Does dim newyddion eto.
no-news-for = Does dim newyddion ers { $months } mis.

## Promises: how far they are

status-planned = Wedi'i gynllunio
    .brief = Wedi'i gynllunio
    .easy = Rydyn ni'n bwriadu gwneud hyn.
    .short = Yn y cynllun
status-on-track = Ar y trywydd iawn
    .brief = Ar y trywydd iawn
    .easy = Rydyn ni'n gwneud hyn nawr.
    .short = Wrthi nawr
status-at-risk = Mewn perygl o fod yn hwyr
    .brief = Mewn perygl
    .easy = Efallai y byddwn ni'n hwyr.
    .short = Efallai'n hwyr
status-late = Hwyr
    .brief = Hwyr
    .easy = Rydyn ni'n hwyr.
    .short = Hwyr
status-done = Wedi'i wneud
    .brief = Wedi'i wneud
    .easy = Rydyn ni wedi gwneud hyn.
    .short = Wedi'i wneud
status-stopped = Wedi stopio
    .brief = Wedi stopio
    .easy = Rydyn ni wedi stopio gwneud hyn.
    .short = Wedi stopio
status-cannot-say = Methu dweud
    .brief = Methu dweud
    .easy = Allwn ni ddim dweud pa mor bell rydyn ni.
    .short = Methu dweud
status-no-news = Dim newyddion, ac mae'r dyddiad wedi mynd heibio
    .brief = Dim newyddion
    .easy =
        Mae'r dyddiad wedi mynd heibio.
        Does gennym ni ddim newyddion.
    .short = Dim newyddion

promise-done = Fe wnaethom ni hyn { $when }.
promise-without-date = Dydyn ni ddim wedi dweud pryd.
promise-without-end = Does dim dyddiad gorffen i hyn.
promise-planned = Rydyn ni'n bwriadu gwneud hyn { $deadline }.
promise-said = Fe ddywedom ni y byddem yn gwneud hyn { $deadline }.
promise-wanted = Rydyn ni eisiau gorffen hyn { $deadline }.
promises-count = { $count } addewid

# The role stands as the author wrote it.
lead-unknown = Dyw'r cynllun ddim yn dweud pwy sy'n arwain hyn.
lead-role = { $role }
lead = Yn arwain hyn: { $roles }.

## What people said, and the answers

reply-heard = Wedi clywed
    .brief = Wedi clywed
    .easy = Fe glywsom ni chi.
    .short = Wedi clywed
    .told = Fe ddywedom ni ein bod wedi eich clywed chi.
reply-thinking = Yn cael ei ystyried
    .brief = Yn cael ei ystyried
    .easy = Rydyn ni'n meddwl am hyn.
    .short = Yn meddwl am hyn
    .told = Fe ddywedom ni y byddem yn meddwl am hyn.
reply-will-do = Bydd yn cael ei wneud
    .brief = Bydd yn cael ei wneud
    .easy = Byddwn ni'n gwneud hyn.
    .short = Byddwn yn ei wneud
    .told = Fe ddywedom ni y byddem yn gwneud hyn.
reply-doing = Yn cael ei wneud
    .brief = Yn cael ei wneud
    .easy = Rydyn ni'n gwneud hyn nawr.
    .short = Wrthi nawr
    .told = Fe ddywedom ni ein bod yn gwneud hyn.
reply-did = Wedi'i wneud
    .brief = Wedi'i wneud
    .easy = Fe wnaethom ni hyn.
    .short = Wedi'i wneud
    .told = Fe ddywedom ni ein bod wedi gwneud hyn.
reply-cannot = Dim modd ei wneud
    .brief = Dim modd ei wneud
    .easy = Allwn ni ddim gwneud hyn.
    .short = Methu ei wneud
    .told = Fe ddywedom ni na allem wneud hyn.
reply-not-answered = Heb ei ateb eto
    .brief = Heb ei ateb eto
    .easy = Dydyn ni ddim wedi ateb hyn eto.
    .short = Dim ateb eto
reply-thanks = Diolch, dim angen ateb
    .brief = Diolch
    .easy = Fe ddywedoch chi wrthym beth sy'n dda.
    .short = Beth sy'n dda

kind-want = Dymuniad
    .easy = Mae hyn yn rhywbeth y mae pobl ei eisiau.
kind-worry = Pryder
    .easy = Mae hyn yn rhywbeth sy'n poeni pobl.
kind-idea = Syniad
    .easy = Syniad yw hwn.
kind-thanks = Diolch
    .easy = Mae hyn yn rhywbeth y mae pobl yn ei hoffi.

said-by-you = Chi
said-by = Dywedwyd hyn gan: { $who }.
said-when = Dywedwyd hyn { $when } gan: { $who }.
said-by-people = Nifer y bobl a ddywedodd hyn: { $count }.
answered = Fe atebom ni { $when }.
answered-by = Atebwyd { $when } gan: { $who }.
things-count = { $count ->
    [two] { $count } beth
    [few] { $count } pheth
   *[other] { $count } peth
  }

# The story of one thing that was said. $answer is the word of a reply, with a small first letter.
step-said = Dywedwyd
    .easy = Fe ddywedoch chi hyn.
    .feed = Dywedwyd.
step-answered = Atebwyd: { $answer }
step-reported = Adroddwyd
    .easy = Roedd newyddion.
step-done = Cam wedi'i wneud
    .easy = Fe gadwom ni'r addewid hwn.

## Numbers

# What is counted comes behind the number in brackets, as its author wrote it: no mutation can be wrong there.
share-none = dim ({ $noun })
share-all = pob un ({ $noun })
share-few = llai nag 1 o bob 20 ({ $noun })
share-almost-all = bron pob un ({ $noun })
share = { $tenths } o bob 10 ({ $noun })
share-about = tua { $tenths } o bob 10 ({ $noun })
count = { $number } ({ $noun })
count-fewer = llai na { $count } ({ $noun })
rate = { $number } ym mhob 1 miliwn ({ $noun })
rate-few = llai nag 1 ym mhob 1 miliwn ({ $noun })
about-number = tua { $number }
figures-fewer = llai na { $count }
figures-percent = { $number }%
figures-per-million = { $number } y filiwn

number-alone = { $number }.
number-when = { $when }: { $number }.
number-at-place = { $place }, { $when }: { $number }.
number-about-place = Mae hyn am { $place }.
number-known-when = Dyma beth rydyn ni'n ei wybod { $when }.
numbers-count = Nifer y rhifau sydd gennym ni am hyn: { $count }.
aim = Ein nod yw { $number }.
aim-with-date = Ein nod yw { $number } { $deadline }.
aim-date = Rydyn ni eisiau hyn { $deadline }.
change-same = Mae hyn tua'r un fath ag o'r blaen.
change-better = Mae hyn yn well nag o'r blaen.
    .little = Mae hyn ychydig yn well nag o'r blaen.
change-worse = Mae hyn yn waeth nag o'r blaen.
    .little = Mae hyn ychydig yn waeth nag o'r blaen.

## Who checked the easy read

checked-by-nobody = Does gennym ni ddim cofnod bod unrhyw un wedi gwirio'r testun hawdd ei ddeall hwn eto.
checked-parts = Mae { $checked } o { $total } rhan y dudalen hon wedi'u gwirio.
checked-by-group = Fe wnaeth pobl ag anabledd dysgu wirio'r testun hawdd ei ddeall hwn ar { $day }.
checked-group = Y grŵp yw { $who }.
checked-by-author = Awdur y testun hawdd ei ddeall hwn, a'r un a'i gwiriodd ar { $day }: { $who }.
checked-by-no-group = Does gennym ni ddim cofnod bod pobl ag anabledd dysgu wedi'i wirio eto.
checked-before-change = Mae'r dudalen safonol wedi newid ers i hyn gael ei wirio.

## Headings and pages that nobody writes

heading-easyread-statements = Beth dylai pobl allu ei ddweud
heading-easyread-measures = Beth mae'r rhifau'n ei ddweud
heading-easyread-tell-us = Dywedwch eich barn wrthym
heading-easyread-actions = Beth dywedom ni y byddem yn ei wneud
heading-actions = Ein holl addewidion
heading-progress = Sut rydyn ni'n dod ymlaen?
heading-new = Beth sy'n newydd
heading-statements = Beth dylai pobl allu ei ddweud
heading-you-said-we-did = Fe ddywedoch chi, fe wnaethom ni
heading-find = Dod o hyd i dudalen
heading-help = Cael help
heading-picture-credits = Pwy wnaeth y lluniau
heading-listen = Gwrando ar y cynllun
heading-hard-words = Geiriau anodd

heading-of-part = { $title }: { $part }
heading-feedback-page = { $title }: { $part }, tudalen { $number }
heading-listen-part = { $title }: { $part }, rhan { $number }
heading-said = Fe ddywedoch chi: { $said }
title-of-easy-read = { $title } - hawdd ei ddeall
easy-read = Hawdd ei ddeall
a-to-z = A i Y
letters = { $first } i { $last }
all-actions = Pob cam gweithredu
actions-of = Camau gweithredu: { $what }
promises-of = Addewidion: { $what }
other-things = Pethau eraill

promise-without-easy = Addewid
said-without-easy = Rhywbeth a ddywedoch chi
answer-without-easy = Does dim testun hawdd ei ddeall i'r ateb hwn eto.
news-without-easy = Does dim testun hawdd ei ddeall i'r newyddion hyn eto.

about-actions = Mae'r dudalen hon yn dangos pob addewid, a pha mor bell rydyn ni.
about-progress = Mae'r dudalen hon yn dweud pa mor bell mae'r cynllun cyfan.
about-new = Mae'r newyddion diweddaraf am ein haddewidion ar y dudalen hon.
about-statements = Mae pob datganiad 'Rydw i' ar y dudalen hon.
about-you-said-we-did = Mae'r dudalen hon yn dangos beth ddywedodd pobl, a beth oedd ein hateb.
about-help = Mae'r dudalen hon yn dweud pwy all eich helpu i ddefnyddio'r tudalennau hyn.
about-accessibility = Mae'r dudalen hon yn dweud pa mor dda y gall pawb ddefnyddio'r tudalennau hyn.
about-picture-credits = Mae'r dudalen hon yn dweud pwy wnaeth bob llun.
about-listen = Gallwch wrando ar bob tudalen, yma neu fel podlediad.
about-hard-words = Mae'r dudalen hon yn dweud beth mae geiriau anodd yn ei feddwl.

## The accessibility statement

compliance-fully = yn cydymffurfio'n llawn
    .easy = Mae'r tudalennau hyn yn dilyn yr holl reolau ar gyfer gwefannau.
compliance-partly = yn cydymffurfio'n rhannol
    .easy = Dim ond rhai o'r rheolau ar gyfer gwefannau mae'r tudalennau hyn yn eu dilyn.
compliance-not = ddim yn cydymffurfio
    .easy = Dyw'r tudalennau hyn ddim yn dilyn y rheolau ar gyfer gwefannau eto.
reason-not-compliant = Diffyg cydymffurfio â'r rheoliadau hygyrchedd
    .easy = Mae hyn yn erbyn y rheolau.
reason-not-tested = Beth sydd heb ei brofi eto
    .easy = Dydyn ni ddim yn gwybod eto a yw hyn yn dilyn y rheolau.
reason-burden = Baich anghymesur
    .easy = Byddai'n cymryd gormod o arian neu amser i ni newid hyn.
reason-not-in-scope = Cynnwys nad yw o fewn cwmpas y rheoliadau hygyrchedd
    .easy = Dyw'r gyfraith ddim yn dweud bod rhaid i ni newid hyn.
body-ehrc = Comisiwn Cydraddoldeb a Hawliau Dynol
    .short = EHRC
body-eass = Gwasanaeth Cynghori a Chymorth Cydraddoldeb
    .short = EASS
body-ecni = Comisiwn Cydraddoldeb Gogledd Iwerddon
    .short = ECNI
accessibility-title = Datganiad hygyrchedd
accessibility-title-easy = All pawb ddefnyddio'r tudalennau hyn?

## Every easy page

skip-to-words = Mynd at eiriau'r dudalen hon
standard-version = Fersiwn safonol
menu = Dewislen
all-pages = Pob tudalen
you-are-in = Rydych chi yn: { $pages }
list-separator = {", "}
important = Pwysig
turn-pages = Tudalennau cyn ac ar ôl hon
back = Yn ôl
next-page = Tudalen nesaf
pages-show-plan-on = Mae'r tudalennau hyn yn dangos y cynllun ar { $day }.
# Behind a colon, names and what authors wrote keep their first letter.
published-by = Cyhoeddwyd y tudalennau hyn gan: { $organisation }.
change-this-page = Newid y dudalen hon
page-is-on-the-web = Mae'r dudalen hon ar y we:
version-of-day = Dyma fersiwn { $day }.

missing = Does dim testun hawdd ei ddeall eto
missing-page = Does dim testun hawdd ei ddeall i'r dudalen hon eto.
    .way = Darllen y dudalen hon yn y fersiwn safonol
missing-part = Does dim testun hawdd ei ddeall i'r rhan hon eto.
    .way = Darllen y rhan hon yn y fersiwn safonol
missing-promise = Does dim testun hawdd ei ddeall i'r addewid hwn eto.
    .way = Darllen yr addewid hwn yn y fersiwn safonol
missing-news = Does dim testun hawdd ei ddeall i'r newyddion hyn eto.
    .way = Darllen y newyddion hyn yn y fersiwn safonol
missing-reason = Does dim testun hawdd ei ddeall i'r rheswm eto.
    .way = Darllen y rheswm yn y fersiwn safonol
missing-number = Does dim testun hawdd ei ddeall i'r rhif hwn eto.
    .way = Darllen y rhif hwn yn y fersiwn safonol
missing-statement = Does dim testun hawdd ei ddeall i'r datganiad hwn eto.
    .way = Darllen y datganiad hwn yn y fersiwn safonol
missing-said = Does dim testun hawdd ei ddeall i'r hyn a ddywedwyd eto.
    .way = Darllen yr hyn a ddywedwyd yn y fersiwn safonol
missing-answer = Does dim testun hawdd ei ddeall i'r ateb hwn eto.
    .way = Darllen yr ateb hwn yn y fersiwn safonol
missing-word = Does dim testun hawdd ei ddeall i'r gair hwn eto.
    .way = Darllen y gair hwn yn y fersiwn safonol
missing-problem = Does dim testun hawdd ei ddeall i'r broblem hon eto.
    .way = Darllen am y broblem hon yn y fersiwn safonol
missing-instead = Does dim testun hawdd ei ddeall i'r hyn y gallwch ei ddefnyddio yn lle hyn eto.
    .way = Darllen am yr hyn y gallwch ei ddefnyddio yn y fersiwn safonol
missing-test = Does dim testun hawdd ei ddeall i'r prawf hwn eto.
    .way = Darllen am y prawf hwn yn y fersiwn safonol
missing-formats = Does dim testun hawdd ei ddeall i'r ffyrdd eraill o gael y cynllun eto.
    .way = Darllen am y ffyrdd eraill o gael y cynllun yn y fersiwn safonol

you-told-us-about-this = Nifer y pethau a ddywedoch chi wrthym am hyn: { $count }.
see-what-you-said = Gweld beth ddywedoch chi a beth wnaethom ni
what-do-you-think = Beth yw eich barn chi am y dudalen hon?
fill-in-form = Llenwi ein ffurflen
send-email = Anfonwch e-bost at { $address }
phone-us = Ffoniwch { $number }
write-letter = Ysgrifennwch lythyr at: { $address }
ways-to-take-part = Ffyrdd o gymryd rhan
standard-version-of-part = Fersiwn safonol o'r rhan hon
standard-version-of-page = Fersiwn safonol o'r dudalen hon

## Easy pages of the plan: sections, actions, measures, statements

wrote-this-plan = Ysgrifennwyd y cynllun hwn gan: { $organisation }.
these-are-easy-read = Y tudalennau hyn yw'r fersiwn hawdd ei ddeall.
on-this-page = Ar y dudalen hon
tell-us-about-part = Dywedwch eich barn wrthym am y rhan hon

we-made-promises = Fe wnaethom ni { $count } addewid am hyn.
how-many-promises = { $status }: { $count }.
see-our-promises = Gweld ein haddewidion
press-a-promise = Pwyswch ar addewid i ddarllen mwy amdano.
more-about-promise = Mwy am yr addewid hwn
news-from = Newyddion: { $date }.

see-the-numbers = Gweld y rhifau
we-asked-people = Fe ofynnom ni i bobl am hyn.
the-number = Y rhif: { $number }

see-what-we-do = Gweld beth rydyn ni'n ei wneud am hyn
    .on = Gweld beth rydyn ni'n ei wneud am hyn: { $page }
our-promises-about-this = Ein haddewidion am hyn
no-promise-about-this = Dydyn ni ddim wedi gwneud addewid am hyn.

## Easy pages that nobody writes: promises, progress, news, statements, hard words, credits

plan-makes = Mae { $count } addewid yn y cynllun hwn.
each-promise-has-page = Mae gan bob addewid ei dudalen ei hun.
all-promises = Pob addewid
show-how-far = Dangos pa mor bell rydyn ni
show-who-leads = Dangos pwy sy'n arwain
show-one-plan = Dangos un cynllun
choice-and-count = { $choice }: { $count }
promises-here = { $count } addewid.
part-is-from = Dyddiad y rhan hon yw { $day }.

promise-begins = Mae hyn yn dechrau { $when }.
promise-partners = Mae'r bobl a'r grwpiau hyn yn helpu: { $who }.
promise-done-when = Sut gallwch chi wybod bod hyn wedi'i wneud?
what-happened = Beth ddigwyddodd
what-makes-this-hard = Beth sy'n gwneud hyn yn anodd
helps-people-to-say = Beth mae hyn yn helpu pobl i'w ddweud
numbers-that-should-change = Rhifau a ddylai newid
you-asked-for-this = Fe ofynnoch chi am hyn
everything-you-said-about-this = Popeth a ddywedoch chi am hyn
where-promise-belongs = Lle mae'r addewid hwn yn perthyn

how-far-we-are = Pa mor bell rydyn ni
status-and-promises = { $status }: { $count } addewid
what-is-late = Beth sy'n hwyr
promises-are-late = Mae { $count } addewid yn hwyr.
all-promises-by-status = Pob addewid: { $status }
nothing-is-late = Does dim byd yn hwyr.
what-comes-next = Beth sy'n dod nesaf
coming = Fe ddywedom ni y byddem yn gwneud y pethau hyn yn y 6 mis nesaf.
nothing-is-coming = Dydyn ni ddim wedi dweud y byddwn yn gwneud unrhyw beth yn y 6 mis nesaf.
first-of-promises = Dyma'r { $shown } cyntaf o { $count } addewid.
all-in-standard-version = Pob un yn y fersiwn safonol
what-we-cannot-say = Beth na allwn ni ei ddweud
each-part-of-plan = Pob rhan o'r cynllun
part-and-promises = { $bold }{ $part }:{ $end } { $count } addewid.

what-we-did-about-promises = Mae'r dudalen hon yn dweud beth wnaethom ni am ein haddewidion.
what-you-said-has-page = Mae gan yr hyn a ddywedoch chi ei dudalen ei hun.
see-newest-answers = Gweld ein hatebion diweddaraf
feed-of-news = Y cyfeiriad i ap sy'n dilyn y newyddion

everyone-should-say = Dylai pawb allu dweud y pethau hyn.

choose-letter = Dewiswch lythyren
also-called = Hefyd: { $words }

made-pictures = Nifer y lluniau a wnaeth { $author }: { $count }.
each-picture = Pob llun a'i drwydded
credits-picture = Llun
credits-shows = Beth mae'n ei ddangos
credits-author = Pwy wnaeth y llun
credits-licence = Trwydded
made-smaller = Wedi'i wneud yn llai.
not-changed = Heb ei newid.

## Easy pages that nobody writes: feedback

you-told-us = Nifer y pethau a ddywedoch chi wrthym: { $count }.
we-answered = Nifer y pethau rydyn ni wedi'u hateb: { $count }.
half-of-answers-took = Fe gymerodd hanner ein hatebion cyntaf { $time } neu lai.
answers-took-unknown = Allwn ni ddim dweud faint o amser gymerodd ein hatebion.
show-one-topic = Dangos un pwnc
not-answered-yet = Beth sydd heb ei ateb eto
answered-everything = Rydyn ni wedi ateb popeth.
all-not-answered-yet = Popeth sydd heb ei ateb eto ({ $count })
newest-answers = Ein hatebion diweddaraf
feed-of-answers = Y cyfeiriad i ap sy'n dilyn ein hatebion

everything-you-said = Popeth a ddywedoch chi
things-here = Nifer y pethau yma: { $count }.
show-something-else = Dangos rhywbeth arall
show-another-topic = Dangos pwnc arall
read-part-of-plan = Darllen y rhan hon o'r cynllun
list-part-of = Rhan { $number } o { $count }.
list-part = Rhan { $number }
turn-parts = Rhannau cyn ac ar ôl hon
next = Nesaf

you-said = Fe ddywedoch chi
we-did = Fe wnaethom ni
our-answer = Ein hateb
our-answers = Ein hatebion
more-about-this = Mwy am hyn
    .what = Mwy am hyn: { $what }
said-here = Dywedwyd hyn yma: { $place }.
became-promises = { $count ->
    [one] Daeth hyn yn addewid
   *[other] Daeth hyn yn addewidion
  }
story-so-far = Y stori hyd yma
story-when = { $when }.
story-without-date = Dydyn ni ddim yn gwybod y dyddiad.
more-you-said = Mwy o bethau a ddywedoch chi
more-you-said-about = Mwy o bethau a ddywedoch chi am: { $page }

## Easy pages that nobody writes: finding, help, listening, accessibility

what-to-find = Beth ydych chi eisiau dod o hyd iddo?
find-button = Chwilio
show-more-pages = Dangos mwy o dudalennau
choose-letter-a-to-z = A i Y. Dewiswch lythyren
turn-letters = Llythrennau cyn ac ar ôl y rhain

ask-someone = Gofyn i rywun
ask-someone-you-trust = Gallwch ofyn i rywun rydych chi'n ymddiried ynddo ddarllen hwn gyda chi.
ask-us-too = Gallwch ofyn i ni hefyd.
how-to-tell-us = Sut i ddweud wrthym
how-to-use = Sut i ddefnyddio'r tudalennau hyn
press-menu = Pwyswch { menu } i weld mwy o dudalennau.
press-listen = Pwyswch { listen } i glywed y geiriau.
press-make-easier = Pwyswch { make-easier } i gael geiriau mwy neu liwiau eraill.
find-out-hard-words = Gweld beth mae geiriau anodd yn ei feddwl.
press-standard-version = Pwyswch { standard-version } i gael fersiwn â mwy o eiriau.
print-every-page = Gallwch argraffu pob tudalen.
keep-these-pages = Cadw'r tudalennau hyn
keep-these-pages-how = Gallwch gadw pob tudalen ar y ddyfais hon. Wedyn gallwch eu darllen heb y rhyngrwyd.

listen-to-every-page = Gallwch wrando ar bob tudalen o'r cynllun hwn.
computer-voice = Cyfrifiadur sy'n gwneud y llais.
save-sound-for-later = Gallwch gadw tudalen ar eich ffôn a gwrando arni wedyn.
sounds-of-pages = Tudalennau
save-sound = Cadw'r sain
    .of = Cadw'r sain: { $page }
more-to-listen-to = Mwy i wrando arno
sounds-part = { $list }, rhan { $number }
in-podcast-app = Mewn ap podlediadau
podcast-app-gets-all = Gall ap podlediadau gael pob tudalen.
podcast-address = Y cyfeiriad i'r ap

wants-everyone = Mae { $organisation } eisiau i bawb ddefnyddio'r tudalennau hyn.
law-for-websites = Mae cyfraith am hyn ar gyfer gwefannau cyhoeddus.
statement-is-about = Mae'r dudalen hon am: { $what }.
follow-the-rules = Ydy'r tudalennau hyn yn dilyn y rheolau?
rules-are-called = Enw'r rheolau ar gyfer gwefannau yw WCAG 2.2 AA.
hard-to-use = Beth sy'n anodd ei ddefnyddio
find-out-plan = Rydyn ni'n bwriadu cael gwybod { $deadline }.
change-plan = Rydyn ni'n bwriadu newid hyn { $deadline }.
change-without-date = Does gennym ni ddim dyddiad i newid hyn eto.
no-problems = Dydyn ni ddim yn gwybod am unrhyw broblemau nawr.
tell-us-if-problem = Rhowch wybod i ni os dewch chi o hyd i broblem.
how-we-tested = Sut gwnaethom ni brofi'r tudalennau hyn
test-by = Gwnaed y prawf hwn { $when } gan: { $who }.
test-when = Gwnaed y prawf hwn { $when }.
no-tests = Does gennym ni ddim cofnod o unrhyw brawf ar y tudalennau hyn.
plan-in-another-way = Cael y cynllun mewn ffordd arall
need-another-way = Oes angen y cynllun hwn arnoch chi mewn ffordd arall?
tell-us-what-you-need = Dywedwch wrthym beth sydd ei angen arnoch chi.
tell-us-about-problem = Rhoi gwybod i ni am broblem
hard-for-you = Oes rhywbeth yn anodd i chi ei ddefnyddio?
please-tell-us = Rhowch wybod i ni amdano.
we-will-answer = { $days ->
    [two] Byddwn ni'n ateb mewn { $days } ddiwrnod gwaith.
   *[other] Byddwn ni'n ateb mewn { $days } diwrnod gwaith.
  }
answer-does-not-help = Os nad yw ein hateb yn eich helpu
help-to-complain = Gall pobl eraill eich helpu i gwyno.
phone-number-there = Gallwch ddod o hyd i'w rhif ffôn yno.
makes-sure-of-law = { $body } sy'n gwneud yn siŵr bod pobl yn dilyn y gyfraith.
when-we-wrote = Pryd ysgrifennom ni'r dudalen hon
we-wrote-on = Fe ysgrifennom ni'r dudalen hon ar { $day }.
we-looked-again-on = Fe edrychom ni arni eto ar { $day }.

## Every standard page: head, menu, search, foot

skip-to-content = Neidio i'r cynnwys
search = Chwilio
what-are-you-looking-for = Am beth rydych chi'n chwilio?
close-search = Cau{ $hidden } y chwiliad{ $end }
close-menu = Cau{ $hidden } y ddewislen{ $end }
back-to-top = Yn ôl i'r brig
not-found = Does dim tudalen o'r fath
not-found-why = Efallai fod y cyfeiriad yn anghywir, neu fod y dudalen wedi symud. Mae'r tudalennau hyn yn arwain ymlaen:
first-page = Y dudalen gyntaf
first-page-easy = Y dudalen hawdd ei deall gyntaf
made-with = Gwnaed gyda { $what }
page-before = Tudalen flaenorol:
page-after = Tudalen nesaf:
more-pages = Mwy o dudalennau
source-of-pages = Ffynhonnell
# Behind a colon, titles keep their first letter.
easy-read-of-part = Hawdd ei ddeall{ $hidden }: y rhan { $part }{ $end }
tell-us-about-this-part = Dywedwch eich barn wrthym{ $hidden } am y rhan: { $part }{ $end }
table-name = Tabl { $number }
    .about = Tabl { $number }: { $about }
code-name = Cod { $number }
    .about = Cod { $number }: { $about }

## Standard pages of the plan: card, actions, measures

easy-version-of-page = Fersiwn hawdd ei ddeall o'r dudalen hon
no-easy-version-of-page = Does dim fersiwn hawdd ei ddeall o'r dudalen hon eto. Ewch i'r tudalennau hawdd eu deall
page-shows-plan-on = Mae'r dudalen hon yn dangos y cynllun fel yr oedd ar { $day }.

people-said-about-this = Nifer y pethau a ddywedodd pobl am hyn: { $count }.
what-they-said = Beth ddywedon nhw, a beth wnaed
fill-in-form-about-page = Llenwi'r ffurflen am y dudalen hon
fill-in-the-form = Llenwi'r ffurflen
contact-email = E-bost: { $address }
contact-telephone = Ffôn: { $number }
contact-post = Post: { $address }

fact-status = Statws
fact-by-when = Erbyn pryd
fact-by-when-none = Dim dyddiad wedi'i roi
fact-lead = Arweinydd
fact-lead-none = Dim arweinydd wedi'i enwi
fact-reference = Cyfeirnod
why = { $bold }Pam:{ $end } { $reason }
progress = Cynnydd
dated-report = { $date }: { $report }
more-about-action = Mwy am y cam gweithredu hwn{ $hidden }: { $action }{ $end }

measure-survey = { $measure } (arolwg)
measure-place = Lle
higher-is-better = Gorau po uchaf.
lower-is-better = Gorau po isaf.
measure-aim = Nod: { $figures }.
measure-aim-with-date = Nod: { $figures } { $deadline }.
measure-source = Ffynhonnell: { $source }.
measure-actions = Camau gweithredu a ddylai newid y rhif hwn:

## Standard pages that nobody writes: actions, progress, news, statements, hard words, credits

actions-here = Nifer y camau gweithredu: { $count }.
actions-with-pages = Nifer y camau gweithredu: { $count }. Mae gan bob un ei dudalen ei hun.
choice-with-count = { $choice } ({ $count })
some-actions = Rhai o'r camau gweithredu
show-by-status = Dangos yn ôl statws
show-by-lead = Dangos yn ôl arweinydd
show-by-plan = Dangos yn ôl cynllun
filter-all = Pob un
filter-count = Camau gweithredu sy'n cael eu dangos: { $count } o { $all }.
as-it-stood-on = Fel yr oedd ar { $day }.
table-action = Cam gweithredu
table-actions = Camau
table-priority = Blaenoriaeth
table-all = Pob un
same-as-data = Yr un peth fel data
actions-as-table = Pob cam gweithredu fel tabl (CSV)
actions-with-history = Pob cam gweithredu gyda'i hanes (JSON)

action-title = Cam gweithredu { $reference }: { $page }
fact-last-reported = Statws a adroddwyd ddiwethaf
fact-begins = Yn dechrau
fact-done = Wedi'i wneud
fact-partners = Partneriaid
fact-cost = Cost
fact-source = Ffynhonnell
why-heading = Pam
how-to-tell-done = Sut i wybod ei fod wedi'i wneud
nothing-reported = Does dim wedi'i adrodd eto.
in-the-way = Beth sydd yn y ffordd
measures-to-move = Mesurau y dylai eu newid
all-said-about-this = Popeth a ddywedodd pobl am hyn
where-in-plan = Lle mae hyn yn y cynllun

by-status = Yn ôl statws
by-priority = Yn ôl blaenoriaeth
due-soon = I'w gwneud yn y chwe mis nesaf:
nothing-due-soon = Does dim cam gweithredu i'w wneud yn y chwe mis nesaf.
cannot-be-rated = Beth na ellir ei fesur, a pham

news-is-about = Popeth a adroddwyd am y camau gweithredu, y diweddaraf yn gyntaf.
news-follow = { $link }Ei ddilyn fel ffrwd{ $end }.
newest-answers-to-said = Yr atebion diweddaraf i'r hyn a ddywedodd pobl
news-about = Am: { $action }

statements-are =
    Beth dylai pawb allu ei ddweud pan fydd y cynllun yn gweithio, gyda'r camau gweithredu a'r mesurau sy'n helpu.
measure-named = Mesur: { $measure }
no-action-serves = Does dim cam gweithredu ar gyfer hyn eto.

letters-of-page = Llythrennau

## Standard pages that nobody writes: feedback

feedback-is-about =
    Beth ddywedodd pobl wrthym, a beth ddigwyddodd wedyn. Mae popeth a ddywedwyd yma, a hefyd yr hyn nad oes neb wedi ei ateb eto.
is-loop-whole = A oes ateb i bopeth?
fact-things-said = Pethau a ddywedwyd
fact-answered = Wedi'u hateb
fact-not-answered = Heb eu hateb eto
fact-middle-time = Amser canolrifol hyd at yr ateb cyntaf
middle-time = { $time } (mae dyddiadau digon manwl gan { $timed } o { $answered } o'r atebion)
middle-time-unknown = Ddim yn hysbys: mae dyddiadau digon manwl gan { $timed } o { $answered } o'r atebion
no-answer-yet = Does dim ateb eto
some-of-said = Rhai o'r pethau a ddywedwyd
show-by-topic = Dangos yn ôl pwnc
not-answered-oldest-first = Heb eu hateb eto, yr hynaf yn gyntaf
everything-answered = Mae ateb i bopeth.
all-without-answer = Popeth sydd heb ei ateb eto ({ $count })
the-newest-answers = Yr atebion diweddaraf
follow-and-use = I'w dilyn ac i'w defnyddio
follow-answers = Dilyn pob ateb fel ffrwd
follow-topic = Dilyn yr atebion am hyn fel ffrwd
said-as-table = Popeth a ddywedwyd fel tabl (CSV)
said-with-answers = Yr un peth gyda phob ateb (JSON)

everything-said = Popeth a ddywedwyd
what-plan-says = Beth mae'r cynllun yn ei ddweud: { $page }
said-count = Nifer y pethau: { $count }.
said-count-on-page = Nifer y pethau: { $count }. Tudalen { $page } o { $pages }.
page-of-list = Tudalen { $number }

people-count = nifer y bobl: { $count }
whole-story = Y stori gyfan{ $hidden }: { $said }{ $end }
fact-kind = Math
fact-said-by = Dywedwyd gan
fact-people = Nifer y bobl a ddywedodd hyn
fact-when = Pryd
fact-when-none = Dim dyddiad wedi'i gofnodi
fact-where = Ble
fact-topic = Pwnc
our-answers-latest-first = Ein hatebion, y diweddaraf yn gyntaf
answer-also-about = Nifer y pethau eraill y mae'r ateb hwn yn sôn amdanynt: { $count }.
nothing-asked-for = Fe ddywedodd pobl beth sy'n dda. Doedden nhw ddim yn gofyn am unrhyw beth.
nobody-answered = Does neb wedi ateb hyn eto.
actions-it-led-to = { $count ->
    [one] Y cam gweithredu a ddaeth o hyn
   *[other] Y camau gweithredu a ddaeth o hyn
  }
dated-step = { $date }: { $step }
dated-step-with-report = { $date }: { $step }. { $report }
step-without-date = Dyddiad heb ei gofnodi

## Standard pages that nobody writes: finding, help, listening, accessibility

topic-on-page = { $topic } ({ $page })

reach-us-at-foot = Mae gwaelod pob tudalen yn dweud sut i gysylltu â ni.
read-together = Gallwch hefyd eu darllen gyda rhywun rydych chi'n ymddiried ynddo.
help-easy-version =
    Mae gan bob tudalen fersiwn hawdd ei ddeall, gyda brawddegau byr a lluniau. Mae'r ddolen iddo ar frig y dudalen.
help-listen = Gallwch wrando ar bob tudalen.
help-choices =
    Ar dudalennau hawdd eu deall gallwch ddewis maint y geiriau, y lliwiau a'r lluniau, a darllen un syniad ar y tro.
help-hard-words = Mae { $link }geiriau anodd{ $end } yn cael eu hesbonio.
help-print = Gallwch argraffu pob tudalen.

listen-is-about = Gallwch wrando ar bob tudalen o'r cynllun hwn. Llais cyfrifiadur yw'r llais, ac mae'n darllen yr hyn sydd ar y dudalen.
table-page = Tudalen
table-sound = Sain
sound-of = { $length }{ $hidden }: { $page }{ $end }
each-one-of = Pob un o'r rhain: { $list }
each-one-of-part = Pob un o'r rhain: { $list }, rhan { $part }
podcast-feed = Gall chwaraewyr podlediadau gael y cyfan o { $link }ffrwd y podlediad{ $end }.

statement-covers = Mae'r datganiad hwn am: { $covers }.
statement-covers-site =
    Mae'r datganiad hwn am y wefan “{ $name }”, gyda'i thudalennau safonol a'i thudalennau hawdd eu deall.
statement-covers-site-at =
    Mae'r datganiad hwn am y wefan “{ $name }” yn { $address }, gyda'i thudalennau safonol a'i thudalennau hawdd eu deall.
statement-commitment =
    Mae { $organisation } wedi ymrwymo i sicrhau bod y wefan hon yn hygyrch, fel y mae { $link }Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018{ $end } yn gofyn i gyrff cyhoeddus.
compliance-status = Statws cydymffurfio
# The status stands behind a colon, for it can be one with "ddim".
website-complies =
    Statws y wefan hon o ran lefel AA fersiwn 2.2 o'r { $link }Canllawiau Hygyrchedd Cynnwys Gwe{ $end }: { $compliance }.
website-complies-but =
    Statws y wefan hon o ran lefel AA fersiwn 2.2 o'r { $link }Canllawiau Hygyrchedd Cynnwys Gwe{ $end }: { $compliance }, am y rhesymau isod.
not-accessible = Cynnwys nad yw'n hygyrch
criteria-not-met = { $count ->
    [one] Nid yw hyn yn bodloni'r maen prawf llwyddiant { $criteria }.
   *[other] Nid yw hyn yn bodloni'r meini prawf llwyddiant { $criteria }.
  }
put-right-plan = Rydyn ni'n bwriadu cywiro hyn { $deadline }.
put-right-without-date = Does dim dyddiad eto ar gyfer cywiro hyn.
all-accessible = Dydyn ni ddim yn gwybod am unrhyw gynnwys nad yw'n hygyrch. Rhowch wybod i ni os dewch chi o hyd i rywbeth.
how-tested = Sut cafodd y wefan hon ei phrofi
tested = Gwnaed y prawf hwn { $when }.
tested-by = Gwnaed y prawf hwn { $when } gan: { $who }.
not-tested = Does dim cofnod o unrhyw brawf ar y wefan hon.
other-formats = Fformatau eraill
ask-for-format =
    Os oes angen unrhyw beth ar y wefan hon arnoch chi mewn fformat arall, fel print bras, sain neu braille, gofynnwch i ni amdano.
statement-contact = Adborth a gwybodaeth gyswllt
tell-us-what-fails =
    Rhowch wybod i ni am unrhyw beth na allwch ei ddefnyddio, am unrhyw beth nad yw'n dilyn y rheoliadau hygyrchedd, ac os oes angen yr hyn a restrir uchod arnoch chi ar ffurf y gallwch ei defnyddio.
answer-within = { $days ->
    [two] Byddwn ni'n ateb o fewn { $days } ddiwrnod gwaith.
   *[other] Byddwn ni'n ateb o fewn { $days } diwrnod gwaith.
  }
enforcement = Gweithdrefn orfodi
enforcement-body =
    { $body } ({ $short }) sy'n gwneud yn siŵr bod cyrff cyhoeddus yn dilyn y rheoliadau hygyrchedd.
enforcement-help = Os nad ydych chi'n fodlon â'n hateb, cysylltwch â'r corff hwn: { $link }{ $body } ({ $short }){ $end }.
statement-preparation = Paratoi'r datganiad hwn
statement-prepared = Paratowyd y datganiad hwn ar { $day }.
statement-reviewed = Cafodd ei adolygu ddiwethaf ar { $day }.

## Listening, sharing and feeds

listen-to-page = Gwrando ar y dudalen hon
sound-of-page = Sain y dudalen hon
podcast-about = { $organisation }: { $plan }. Pob tudalen o'r cynllun, wedi'i darllen yn uchel gan lais cyfrifiadur.

listen = Gwrando
listen-to-part = Gwrando ar ran { $number }
sound-length = MP3, { $minutes } munud, { $size }
size-megabytes = { $size } MB
size-kilobytes = { $size } KB
part-of-plan = Rhan o { $plan }.
    .easy = Mae'r dudalen hon yn rhan o { $plan }.

## Charts

chart-aim = Nod: { $figures }
chart-aim-with-date = Nod: { $figures } { $deadline }
chart-number = { $when }: { $figures }
no-figure = dim ffigur
all-places = Pob lle

## What scripts say: the player

player-listen = Gwrando ar y dudalen hon
player-pause = Oedi
player-go-on = Mynd ymlaen
player-back = Yn ôl
player-next = Nesaf
player-stop = Stopio
player-speed = Pa mor gyflym
player-slow = Araf
player-normal = Arferol
player-fast = Cyflym
player-save = Cadw sain y dudalen hon

## What scripts say: choices, one idea at a time, keeping pages

make-easier = Gwneud y dudalen hon yn haws
choice-size = Maint y geiriau
choice-size-normal = Arferol
choice-size-large = Mawr
choice-size-larger = Mawr iawn
choice-spacing = Lle rhwng llinellau
choice-spacing-normal = Arferol
choice-spacing-wide = Mwy
choice-spacing-wider = Llawer
choice-colours = Lliwiau
choice-colours-device = Fel fy nyfais
choice-colours-light = Golau
choice-colours-dark = Tywyll
choice-colours-cream = Hufen
choice-colours-yellow = Melyn ar ddu
choice-pictures = Lluniau
choice-pictures-large = Mawr
choice-pictures-small = Bach
choice-pictures-off = Dim
choices-back = Rhoi popeth yn ôl
close = Cau
one-idea = Un syniad ar y tro
one-idea-back = Yn ôl
one-idea-next = Nesaf
one-idea-count = { $number } o { $all }
keep-pages = Cadw pob tudalen ({ $size })
keep-sounds = Cadw pob tudalen a'r sain ({ $size })
keep-remove = Eu tynnu oddi ar y ddyfais hon
keep-wait = Yn cadw. Arhoswch os gwelwch yn dda.
keep-progress = Yn cadw: { $saved } o { $all }.
keep-removed = Mae'r tudalennau wedi'u tynnu oddi ar y ddyfais hon.
kept-pages = Mae pob tudalen ar y ddyfais hon. Gallwch eu darllen heb y rhyngrwyd.
kept-sounds = Mae pob tudalen a'u sain ar y ddyfais hon. Gallwch eu darllen heb y rhyngrwyd.
keep-no-room = Does dim digon o le ar y ddyfais hon.
keep-failed = Wnaeth hyn ddim gweithio. Rhowch gynnig arall arni wedyn.

## What scripts say: searches and filters

find-all = { $count ->
    [two] Wedi dod o hyd i { $n } dudalen.
   *[other] Wedi dod o hyd i { $n } tudalen.
  }
find-first = Wedi dod o hyd i { $n } tudalen. Dyma'r { $m } cyntaf.
find-failed = Dyw'r chwilio ddim yn gweithio nawr. Defnyddiwch yr A i Y isod.
find-none = Dim byd i'w gael am { $words }. Rhowch gynnig ar air arall, neu defnyddiwch yr A i Y isod.

search-results = Nifer y canlyniadau: { $n }.
search-first = Nifer y canlyniadau: { $n }. Dyma'r { $most } cyntaf.
search-none = Dim canlyniadau.
search-part = { $page }: { $part }
search-fails = Dyw'r chwilio ddim yn gweithio yma. Defnyddiwch y ddewislen.

# What is said of something that was found.
found-on-page = Mae hyn ar y dudalen "{ $page }".
found-word = Gair anodd yw hwn.
found-promise = Addewid yw hwn.
found-number = Rhif yw hwn.
found-said = Fe ddywedodd pobl hyn.

search-articles = y yr
search-small-words =
    a ac am ar at beth bod chi ddim dim dros dw ei eich ein er eu fe fel fi fod fy gan gyda hefyd heb hi hwn hon hyn i
    mae mewn mi na nad neu ni nid o oedd oes os pa pan pwy pryd rydw rydych rydyn sut sydd sy trwy un wedi wrth wyf yma
    yn yng ym yw ynghylch
search-words-before = bod byw cael dod gwneud mynd teimlo
