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

## Easy pages of the plan: sections, actions, measures, statements

## Easy pages that nobody writes: promises, progress, news, statements, hard words, credits

## Easy pages that nobody writes: feedback

## Easy pages that nobody writes: finding, help, listening

## Every standard page: head, menu, search, foot

## Standard pages of the plan: card, actions, measures

## Standard pages that nobody writes: actions, progress, news, statements, hard words, credits

## Standard pages that nobody writes: feedback

## Standard pages that nobody writes: finding, help, listening, accessibility

## Listening, sharing and feeds

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
