### English: all fixed words of the pages.
###
### A message is a name and its words. { $name } is filled in as pages are made. { $count -> ... } chooses words by a
### number. Where an easy page shows one sentence a row, a message has one sentence on each line.
### Easy words: short sentences, one idea each, no word that needs another to explain it.

## About these words

# Stands at the foot of every page. Empty here; a language whose words nobody has checked says so in it.
language-note = { "" }

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# A season is named by its first month.
season-3 = spring
season-6 = summer
season-9 = autumn
season-12 = winter

date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-season = { $season } { $year }
# 2014/15
date-financial-year = { $year }/{ $next }
date-ongoing = ongoing
# spring 2013 (March, April or May)
season-in-full = { $season } ({ $first }, { $second } or { $third })
financial-year-in-full = { $first } to { $last }

# $kind is what the date is: day, month, season, year or financial-year.
when = { $kind ->
    [day] on { $date }
    [season] some time in { $date }
   *[month] in { $date }
  }
when-financial-year = between { $first } and { $last }
from = { $kind ->
   *[day] from { $date }
  }
by = { $kind ->
   *[day] by { $date }
  }
by-end = { $kind ->
   *[month] by the end of { $date }
  }
at-end = { $kind ->
   *[month] at the end of { $date }
  }

## How long something took, and how old news is

lasted-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
lasted-weeks = about { $count } weeks
lasted-months = about { $count } months
no-news-yet = There has been no news yet.
no-news-for = There has been no news for { $months } months.

## Promises: how far they are

status-planned = Planned
    .brief = Planned
    .easy = We plan to do this.
    .short = Planned
status-on-track = On track
    .brief = On track
    .easy = We are doing this now.
    .short = Doing now
status-at-risk = At risk
    .brief = At risk
    .easy = We might be late.
    .short = Might be late
status-late = Late
    .brief = Late
    .easy = We are late.
    .short = Late
status-done = Done
    .brief = Done
    .easy = We did it.
    .short = Done
status-stopped = Stopped
    .brief = Stopped
    .easy = We stopped doing this.
    .short = Stopped
status-cannot-say = Cannot say
    .brief = Cannot say
    .easy = We cannot say how far we are.
    .short = Cannot say
status-no-news = No news, and the date has passed
    .brief = No news
    .easy =
        The date has passed.
        We have no news.
    .short = No news

promise-done = We did it { $when }.
promise-without-date = We have not said when.
promise-without-end = This has no end date.
promise-planned = We plan to do this { $deadline }.
promise-said = We said we would do this { $deadline }.
promise-wanted = We want to finish this { $deadline }.
promises-count = { $count ->
    [one] { $count } promise
   *[other] { $count } promises
  }

lead-unknown = The plan does not say who leads this.
lead-role = the { $role }
lead = { $count ->
    [one] { $roles } leads this.
   *[other] { $roles } lead this.
  }

## What people said, and the answers

reply-heard = Heard
    .brief = Heard
    .easy = We heard you.
    .short = We heard you
    .told = We said that we heard you.
reply-thinking = Being thought about
    .brief = Being thought about
    .easy = We are thinking about this.
    .short = Thinking about it
    .told = We said we would think about this.
reply-will-do = Will be done
    .brief = Will be done
    .easy = We will do this.
    .short = Will do
    .told = We said we would do this.
reply-doing = Being done
    .brief = Being done
    .easy = We are doing this now.
    .short = Doing now
    .told = We said we were doing this.
reply-did = Done
    .brief = Done
    .easy = We did this.
    .short = Done
    .told = We said that we did this.
reply-cannot = Cannot be done
    .brief = Cannot be done
    .easy = We cannot do this.
    .short = Cannot do
    .told = We said we could not do this.
reply-not-answered = Not answered yet
    .brief = Not answered yet
    .easy = We have not answered this yet.
    .short = No answer yet
reply-thanks = Thanks, no answer needed
    .brief = Thanks
    .easy = You told us what is good.
    .short = What is good

kind-want = Wish
    .easy = This is something that people want.
kind-worry = Worry
    .easy = This is something that worries people.
kind-idea = Idea
    .easy = This is an idea.
kind-thanks = Thanks
    .easy = This is something that people like.

said-by-you = You
said-by = { $who } said this.
said-when = { $who } said this { $when }.
said-by-people = { $count ->
    [one] { $count } person said it.
   *[other] { $count } people said it.
  }
answered = We answered { $when }.
answered-by = The { $who } answered { $when }.
things-count = { $count ->
    [one] { $count } thing
   *[other] { $count } things
  }

# The story of one thing that was said. $answer is the word of a reply, with a small first letter.
step-said = Said
    .easy = You said this.
    .feed = Said.
step-answered = Answered: { $answer }
step-reported = Reported
    .easy = There was news.
step-done = Action done
    .easy = We kept this promise.

## Numbers

share-none = no { $noun }
share-all = all { $noun }
share-few = fewer than 1 out of 20 { $noun }
share-almost-all = almost all { $noun }
share = { $tenths } out of 10 { $noun }
share-about = about { $tenths } out of 10 { $noun }
count = { $number } { $noun }
count-fewer = fewer than { $count } { $noun }
rate = { $number } in 1 million { $noun }
rate-few = fewer than 1 in 1 million { $noun }
about-number = about { $number }
figures-fewer = fewer than { $count }
figures-percent = { $number }%
figures-per-million = { $number } per million

# The first letter becomes a large one.
number-alone = { $number }.
number-when = { $when }: { $number }.
number-at-place = in { $place }, { $when }: { $number }.
number-about-place = This is about { $place }.
number-known-when = This is what we know { $when }.
numbers-count = { $count ->
    [one] We have { $count } number about this.
   *[other] We have { $count } numbers about this.
  }
aim = Our aim is { $number }.
aim-with-date = Our aim is { $number } { $deadline }.
aim-date = We want this { $deadline }.
change-same = This is about the same as before.
change-better = This is better than before.
    .little = This is a little better than before.
change-worse = This is worse than before.
    .little = This is a little worse than before.

## Who checked the easy read

checked-by-nobody = We have no record of anyone checking this easy read yet.
checked-parts = { $checked } of the { $total } parts of this page have been checked.
checked-by-group = People with a learning disability checked this easy read on { $day }.
checked-group = They are { $who }.
checked-by-author = { $who } wrote this easy read and checked it on { $day }.
checked-by-no-group = We have no record of people with a learning disability checking it yet.
checked-before-change = The standard page has changed since this was checked.

## Headings and pages that nobody writes

heading-easyread-statements = What people should be able to say
heading-easyread-measures = What the numbers say
heading-easyread-tell-us = Tell us what you think
heading-easyread-actions = What we said we would do
heading-actions = All our promises
heading-progress = How are we doing?
heading-new = What is new
heading-statements = What people should be able to say
heading-you-said-we-did = You said, we did
heading-find = Find a page
heading-help = Get help
heading-picture-credits = Who made the pictures
heading-listen = Listen to the plan
heading-hard-words = Hard words

# A page, or a list, and the part of it that is shown: "My home: What the numbers say".
heading-of-part = { $title }: { $part }
heading-feedback-page = { $title }: { $part }, page { $number }
heading-listen-part = { $title }: { $part }, part { $number }
heading-said = You said: { $said }
# The title of a page, or of a feed, in its easy version.
title-of-easy-read = { $title } - easy read
easy-read = Easy read
a-to-z = A to Z
letters = { $first } to { $last }
all-actions = All actions
actions-of = Actions: { $what }
promises-of = Promises: { $what }
other-things = Other things

# What stands where nobody wrote easy words.
promise-without-easy = A promise
said-without-easy = Something that you said
answer-without-easy = There is no easy read for this answer yet.
news-without-easy = There is no easy read for this news yet.

about-actions = This page shows every promise, and how far we are.
about-progress = This page says how far the whole plan is.
about-new = This page has the newest news about our promises.
about-statements = This page has all I statements.
about-you-said-we-did = This page shows what people said, and what we answered.
about-help = This page says who can help you to use these pages.
about-accessibility = This page says how well everyone can use these pages.
about-picture-credits = This page says who drew each picture.
about-listen = You can listen to every page, here or as a podcast.
about-hard-words = This page says what hard words mean.

## The accessibility statement

compliance-fully = fully compliant
    .easy = These pages follow all the rules for websites.
compliance-partly = partially compliant
    .easy = These pages follow the rules for websites only in part.
compliance-not = not compliant
    .easy = These pages do not follow the rules for websites yet.
reason-not-compliant = Non-compliance with the accessibility regulations
    .easy = This is against the rules.
reason-not-tested = What has not been tested yet
    .easy = We do not know yet if this follows the rules.
reason-burden = Disproportionate burden
    .easy = It would take us too much money or time to change this.
reason-not-in-scope = Content that is not within the scope of the accessibility regulations
    .easy = The law does not say we must change this.
body-ehrc = Equality and Human Rights Commission
    .short = EHRC
body-eass = Equality Advisory and Support Service
    .short = EASS
body-ecni = Equality Commission for Northern Ireland
    .short = ECNI
accessibility-title = Accessibility statement
accessibility-title-easy = Can everyone use these pages?

## Every easy page

skip-to-words = Go to the words of this page
standard-version = Standard version
menu = Menu
all-pages = All pages
# $pages are the pages above this one, and this one.
you-are-in = You are in: { $pages }
# Between things that stand one after the other: pages, people, words.
list-separator = {", "}
# Said before a notice that stands on top of each page.
important = Important
turn-pages = Pages before and after
back = Back
next-page = Next page
pages-show-plan-on = These pages show the plan on { $day }.
published-by = { $organisation } published these pages.
change-this-page = Change this page
# On paper only. Below it is the address of the page.
page-is-on-the-web = This page is on the web:
version-of-day = This is the version of { $day }.

# What has no easy read, and the words of the link behind it.
missing = There is no easy read yet
missing-page = There is no easy read for this page yet.
    .way = Read this page in the standard version
missing-part = There is no easy read for this part yet.
    .way = Read this part in the standard version
missing-promise = There is no easy read for this promise yet.
    .way = Read this promise in the standard version
missing-news = There is no easy read for this news yet.
    .way = Read this news in the standard version
missing-reason = There is no easy read for the reason yet.
    .way = Read the reason in the standard version
missing-number = There is no easy read for this number yet.
    .way = Read this number in the standard version
missing-statement = There is no easy read for this statement yet.
    .way = Read this statement in the standard version
missing-said = There is no easy read for what was said yet.
    .way = Read what was said in the standard version
missing-answer = There is no easy read for this answer yet.
    .way = Read this answer in the standard version
missing-word = There is no easy read for this word yet.
    .way = Read this word in the standard version
missing-problem = There is no easy read for this problem yet.
    .way = Read this problem in the standard version
missing-instead = There is no easy read for what you can use instead yet.
    .way = Read what you can use instead in the standard version
missing-test = There is no easy read for this test yet.
    .way = Read this test in the standard version
missing-formats = There is no easy read for other ways to get the plan yet.
    .way = Read other ways to get the plan in the standard version

you-told-us-about-this = { $count ->
    [one] You told us { $count } thing about this.
   *[other] You told us { $count } things about this.
  }
see-what-you-said = See what you said and what we did
what-do-you-think = What do you think about this page?
fill-in-form = Fill in our form
send-email = Send an email to { $address }
phone-us = Phone { $number }
write-letter = Write a letter to { $address }
ways-to-take-part = Ways to take part
standard-version-of-part = Standard version of this part
standard-version-of-page = Standard version of this page

## Easy pages of the plan: sections, actions, measures, statements

wrote-this-plan = { $organisation } wrote this plan.
these-are-easy-read = These pages are the easy read version.
on-this-page = On this page
tell-us-about-part = Tell us what you think about this part

we-made-promises = { $count ->
    [one] We made { $count } promise about this.
   *[other] We made { $count } promises about this.
  }
# $status is how far some promises are, as in status-late.short.
how-many-promises = { $status }: { $count }.
see-our-promises = See our promises
press-a-promise = Press a promise to read more about it.
more-about-promise = More about this promise
# $date is a day, a month, a season or a year.
news-from = News from { $date }.

see-the-numbers = See the numbers
we-asked-people = We asked people about this.
the-number = The number: { $number }

see-what-we-do = See what we do about this
    .on = See what we do about this: { $page }
our-promises-about-this = Our promises about this
no-promise-about-this = We have made no promise about this.

## Easy pages that nobody writes: promises, progress, news, statements, hard words, credits

plan-makes = { $count ->
    [one] This plan makes { $count } promise.
   *[other] This plan makes { $count } promises.
  }
each-promise-has-page = Each promise has its own page.
all-promises = All promises
show-how-far = Show how far we are
show-who-leads = Show who leads
show-one-plan = Show one plan
# Something to choose, and how many promises or things that were said it has.
choice-and-count = { $choice }: { $count }
promises-here = { $count ->
    [one] { $count } promise.
   *[other] { $count } promises.
  }
part-is-from = This part is from { $day }.

promise-begins = This begins { $when }.
promise-partners = These people and groups help: { $who }.
promise-done-when = How can you tell that it is done?
what-happened = What happened
what-makes-this-hard = What makes this hard
helps-people-to-say = What this helps people to say
numbers-that-should-change = Numbers that should change
you-asked-for-this = You asked for this
everything-you-said-about-this = Everything that you said about this
where-promise-belongs = Where this promise belongs

how-far-we-are = How far we are
# $status is how far some promises are, as in status-late.short.
status-and-promises = { $count ->
    [one] { $status }: { $count } promise
   *[other] { $status }: { $count } promises
  }
what-is-late = What is late
promises-are-late = { $count ->
    [one] { $count } promise is late.
   *[other] { $count } promises are late.
  }
all-promises-by-status = All promises: { $status }
nothing-is-late = Nothing is late.
what-comes-next = What comes next
coming = We said we would do these things in the next 6 months.
nothing-is-coming = We have not said that we will do anything in the next 6 months.
first-of-promises = { $count ->
    [one] These are the first { $shown } of { $count } promise.
   *[other] These are the first { $shown } of { $count } promises.
  }
all-in-standard-version = All of them in the standard version
what-we-cannot-say = What we cannot say
each-part-of-plan = Each part of the plan
# $part is the name of a part of the plan. What is between $bold and $end is in bold.
part-and-promises = { $count ->
    [one] { $bold }{ $part }:{ $end } { $count } promise.
   *[other] { $bold }{ $part }:{ $end } { $count } promises.
  }

what-we-did-about-promises = This page says what we did about our promises.
what-you-said-has-page = What you said has a page of its own.
see-newest-answers = See our newest answers
feed-of-news = The address for an app that follows the news

everyone-should-say = Everyone should be able to say these things.

choose-letter = Choose a letter
also-called = Also: { $words }

made-pictures = { $count ->
    [one] { $author } made { $count } picture.
   *[other] { $author } made { $count } pictures.
  }
each-picture = Each picture and its licence
# The table of all pictures: what its columns are, and what was done with a picture.
credits-picture = Picture
credits-shows = What it shows
credits-author = Who made it
credits-licence = Licence
made-smaller = Made smaller.
not-changed = Not changed.

## Easy pages that nobody writes: feedback

you-told-us = { $count ->
    [one] You told us { $count } thing.
   *[other] You told us { $count } things.
  }
we-answered = { $count ->
    [one] We answered { $count } thing.
   *[other] We answered { $count } things.
  }
# $time is how long something took: about 3 weeks.
half-of-answers-took = Half of our first answers took { $time } or less.
answers-took-unknown = We cannot say how long our answers took.
show-one-topic = Show one topic
not-answered-yet = What we have not answered yet
answered-everything = We have answered everything.
all-not-answered-yet = { $count ->
    [one] All { $count } thing that we have not answered yet
   *[other] All { $count } things that we have not answered yet
  }
newest-answers = Our newest answers
feed-of-answers = The address for an app that follows our answers

everything-you-said = Everything that you said
things-here = { $count ->
    [one] There is { $count } thing here.
   *[other] There are { $count } things here.
  }
show-something-else = Show something else
show-another-topic = Show another topic
read-part-of-plan = Read this part of the plan
# A long list has parts. The first two are about one of them, the next is said of the links to those before and after.
list-part-of = Part { $number } of { $count }.
list-part = Part { $number }
turn-parts = Parts before and after
next = Next

you-said = You said
we-did = We did
our-answer = Our answer
our-answers = Our answers
more-about-this = More about this
    .what = More about this: { $what }
said-here = It was said here: { $place }.
became-promises = { $count ->
    [one] This became a promise
   *[other] This became promises
  }
story-so-far = The story so far
# The first letter becomes a large one.
story-when = { $when }.
story-without-date = We do not know the date.
more-you-said = More things that you said
more-you-said-about = More things that you said about: { $page }

## Easy pages that nobody writes: finding, help, listening, accessibility

what-to-find = What do you want to find?
find-button = Find
show-more-pages = Show more pages
choose-letter-a-to-z = A to Z. Choose a letter
turn-letters = Letters before and after

ask-someone = Ask someone
ask-someone-you-trust = You can ask someone you trust to read this with you.
ask-us-too = You can ask us too.
how-to-tell-us = How to tell us
how-to-use = How to use these pages
press-menu = Press { menu } to see more pages.
press-listen = Press { listen } to hear the words.
press-make-easier = Press { make-easier } for larger words or other colours.
find-out-hard-words = Find out what hard words mean.
press-standard-version = Press { standard-version } for a version with more words.
print-every-page = You can print every page.
keep-these-pages = Keep these pages
keep-these-pages-how = You can save all pages on this device. Then you can read them without the internet.

listen-to-every-page = You can listen to every page of this plan.
computer-voice = The voice is made by a computer.
save-sound-for-later = You can save a page on your phone and listen to it later.
sounds-of-pages = Pages
save-sound = Save the sound
    .of = Save the sound: { $page }
more-to-listen-to = More to listen to
# $list is what can be heard: all our promises, or what you said.
sounds-part = { $list }, part { $number }
in-podcast-app = In a podcast app
podcast-app-gets-all = A podcast app can get all pages.
podcast-address = The address for the app

wants-everyone = { $organisation } wants everyone to use these pages.
law-for-websites = There is a law about this for public websites.
statement-is-about = This page is about { $what }.
follow-the-rules = Do these pages follow the rules?
rules-are-called = The rules for websites are called WCAG 2.2 AA.
hard-to-use = What is hard to use
find-out-plan = We plan to find out { $deadline }.
change-plan = We plan to change this { $deadline }.
change-without-date = We do not have a date to change this yet.
no-problems = We do not know of any problems now.
tell-us-if-problem = Please tell us if you find a problem.
how-we-tested = How we tested these pages
test-by = { $who } did this test { $when }.
test-when = This test was { $when }.
no-tests = We have no record of any test of these pages.
plan-in-another-way = Getting the plan in another way
need-another-way = Do you need this plan in another way?
tell-us-what-you-need = Please tell us what you need.
tell-us-about-problem = Tell us about a problem
hard-for-you = Is something hard to use for you?
please-tell-us = Please tell us about it.
we-will-answer = { $days ->
    [one] We will answer in { $days } working day.
   *[other] We will answer in { $days } working days.
  }
answer-does-not-help = If our answer does not help you
help-to-complain = Other people can help you to complain.
phone-number-there = You can find their phone number there.
makes-sure-of-law = The { $body } makes sure that people follow the law.
when-we-wrote = When we wrote this page
we-wrote-on = We wrote this page on { $day }.
we-looked-again-on = We looked at it again on { $day }.

## Every standard page: head, menu, search, foot

skip-to-content = Skip to content
search = Search
what-are-you-looking-for = What are you looking for?
# What is between $hidden and $end is heard, but not seen.
close-search = Close{ $hidden } the search{ $end }
close-menu = Close{ $hidden } the menu{ $end }
back-to-top = Back to top
# The page that is shown where there is none.
not-found = There is no such page
not-found-why = The address may be wrong, or the page may have another place now. These pages lead on:
first-page = The first page
first-page-easy = The first page in easy read
# $what is a link to a program.
made-with = Made with { $what }
# The title of a page comes behind it.
page-before = Previous page:
page-after = Next page:
# The name of a list of links to pages such as the accessibility statement.
more-pages = More pages
# A link to where the pages are kept and changed, if that place has no name.
source-of-pages = Source
# Beside each part of a page that has easy read. What is between $hidden and $end is heard, but not seen.
easy-read-of-part = Easy read{ $hidden } version of the part { $part }{ $end }
tell-us-about-this-part = Tell us what you think{ $hidden } about the part { $part }{ $end }
# What a table is called, and a piece of code; $about is the heading above it.
table-name = Table { $number }
    .about = Table { $number }: { $about }
code-name = Code { $number }
    .about = Code { $number }: { $about }

## Standard pages of the plan: card, actions, measures

easy-version-of-page = Easy read version of this page
no-easy-version-of-page = This page has no easy read version yet. Go to the easy read pages
page-shows-plan-on = This page shows the plan as it stood on { $day }.

people-said-about-this = { $count ->
    [one] People said { $count } thing about this.
   *[other] People said { $count } things about this.
  }
what-they-said = What they said, and what was done
fill-in-form-about-page = Fill in the form about this page
fill-in-the-form = Fill in the form
contact-email = Email: { $address }
contact-telephone = Telephone: { $number }
contact-post = Post: { $address }

# What is known of an action, or of something that was said; each stands before it, or above a column of them.
fact-status = Status
fact-by-when = By when
fact-by-when-none = No date given
fact-lead = Lead
fact-lead-none = No lead named
fact-reference = Reference
# What is between $bold and $end is in bold.
why = { $bold }Why:{ $end } { $reason }
progress = Progress
# Something that happened. $date has a large first letter.
dated-report = { $date }: { $report }
# What is between $hidden and $end is heard, but not seen.
more-about-action = More about this action{ $hidden }: { $action }{ $end }

measure-survey = { $measure } (survey)
measure-place = Place
higher-is-better = Higher is better.
lower-is-better = Lower is better.
measure-aim = Aim: { $figures }.
measure-aim-with-date = Aim: { $figures } { $deadline }.
measure-source = Source: { $source }.
measure-actions = Actions that should move it:

## Standard pages that nobody writes: actions, progress, news, statements, hard words, credits

actions-here = { $count ->
    [one] { $count } action.
   *[other] { $count } actions.
  }
actions-with-pages = { $count ->
    [one] { $count } action, each with a page of its own.
   *[other] { $count } actions, each with a page of its own.
  }
# Something to choose, and how many actions or things that were said it has.
choice-with-count = { $choice } ({ $count })
some-actions = Some of the actions
show-by-status = Show by status
show-by-lead = Show by lead
show-by-plan = Show by plan
filter-all = All
filter-count = { $count } of { $all } actions are shown.
as-it-stood-on = As it stood on { $day }.
# Above columns of tables.
table-action = Action
table-actions = Actions
table-priority = Priority
table-all = All
same-as-data = The same as data
actions-as-table = All actions as a table (CSV)
actions-with-history = All actions with their history (JSON)

# $reference is the short name of an action, home-19, and $page the title of the page it stands on.
action-title = Action { $reference }: { $page }
fact-last-reported = Last reported as
fact-begins = Begins
fact-done = Done
fact-partners = Partners
fact-cost = Cost
fact-source = Source
why-heading = Why
how-to-tell-done = How to tell that it is done
nothing-reported = Nothing has been reported yet.
in-the-way = What stands in the way
measures-to-move = Measures that it should move
all-said-about-this = Everything that people said about this
where-in-plan = Where it stands in the plan

by-status = By status
by-priority = By priority
due-soon = Due in the next six months:
nothing-due-soon = No action is due in the next six months.
cannot-be-rated = What cannot be rated, and why

news-is-about = Everything that was reported about the actions, the newest first.
# What is between $link and $end is a link.
news-follow = { $link }Follow it as a feed{ $end }.
newest-answers-to-said = The newest answers to what people said
news-about = About: { $action }

statements-are =
    What everyone should be able to say when the plan works, with the actions and the measures that serve it.
measure-named = Measure: { $measure }
no-action-serves = No action serves this yet.

# The name of a list of letters, each of which leads to what begins with it.
letters-of-page = Letters

## Standard pages that nobody writes: feedback

feedback-is-about =
    What people told us, and what became of it. Everything that was said stands here, also what nobody has answered yet.
is-loop-whole = Is the loop whole?
fact-things-said = Things said
fact-answered = Answered
fact-not-answered = Not answered yet
# Half of the first answers came sooner. $time is how long something took: About 3 weeks.
fact-middle-time = Middle time to a first answer
middle-time = { $time } ({ $timed } of { $answered } answers have dates exact enough to tell)
middle-time-unknown = Not known: { $timed } of { $answered } answers have dates exact enough to tell
no-answer-yet = There is no answer yet
some-of-said = Some of what was said
show-by-topic = Show by topic
not-answered-oldest-first = Not answered yet, the oldest first
everything-answered = Everything has an answer.
all-without-answer = { $count ->
    [one] All { $count } thing that is not answered yet
   *[other] All { $count } things that are not answered yet
  }
the-newest-answers = The newest answers
follow-and-use = To follow and to use
follow-answers = Follow all answers as a feed
follow-topic = Follow the answers about this as a feed
said-as-table = Everything that was said as a table (CSV)
said-with-answers = The same with every answer (JSON)

everything-said = Everything that was said
what-plan-says = What the plan says: { $page }
said-count = { $count ->
    [one] { $count } thing.
   *[other] { $count } things.
  }
said-count-on-page = { $count ->
    [one] { $count } thing, page { $page } of { $pages }.
   *[other] { $count } things, page { $page } of { $pages }.
  }
page-of-list = Page { $number }

people-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
  }
# What is between $hidden and $end is heard, but not seen.
whole-story = The whole story{ $hidden } of: { $said }{ $end }
fact-kind = Kind
fact-said-by = Said by
fact-people = People who said it
fact-when = When
fact-when-none = No date recorded
fact-where = Where
fact-topic = Topic
our-answers-latest-first = Our answers, the latest first
answer-also-about = { $count ->
    [one] This answer is also about { $count } other thing that people said.
   *[other] This answer is also about { $count } other things that people said.
  }
nothing-asked-for = People said what is good. Nothing was asked for.
nobody-answered = Nobody has answered this yet.
actions-it-led-to = { $count ->
    [one] The action it led to
   *[other] The actions it led to
  }
# A step of a story. $step is what happened: Said, or Answered.
dated-step = { $date }: { $step }
dated-step-with-report = { $date }: { $step }. { $report }
step-without-date = Date not recorded

## Standard pages that nobody writes: finding, help, listening, accessibility

# A part of a page, and the page it is on.
topic-on-page = { $topic } ({ $page })

reach-us-at-foot = The foot of every page says how to reach us.
read-together = You can also read them together with someone you trust.
help-easy-version =
    Every page has an easy read version, with short sentences and pictures. The link to it stands at the top.
help-listen = Every page can be listened to.
help-choices =
    On easy read pages you can choose the size of the words, the colours and the pictures, and read one idea at a time.
# What is between $link and $end is a link.
help-hard-words = { $link }Hard words{ $end } are explained.
help-print = Every page can be printed.

listen-is-about = Every page of this plan can be listened to. The voice is a computer's, and reads what stands on the page.
table-page = Page
table-sound = Sound
# $length says how long a sound is. What is between $hidden and $end is heard, but not seen.
sound-of = { $length }{ $hidden } of { $page }{ $end }
# Leads to the sounds of single actions, or of single things that were said. $list is what they are called.
each-one-of = Each one of: { $list }
each-one-of-part = Each one of: { $list }, part { $part }
podcast-feed = Podcast players can get all of it from { $link }the podcast's feed{ $end }.

# The statement that public bodies in the United Kingdom must publish: please use the words that the law has in your
# language. What is between $link and $end is a link.
statement-covers = This statement is about { $covers }.
statement-covers-site =
    This statement is about the website “{ $name }”, with its standard pages and its easy read pages.
statement-covers-site-at =
    This statement is about the website “{ $name }” at { $address }, with its standard pages and its easy read pages.
statement-commitment =
    { $organisation } is committed to making this website accessible, as the { $link }Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018{ $end } ask of public bodies.
compliance-status = Compliance status
# $compliance is how far it complies, as in compliance-partly.
website-complies =
    This website is { $compliance } with level AA of version 2.2 of the { $link }Web Content Accessibility Guidelines{ $end }.
website-complies-but =
    This website is { $compliance } with level AA of version 2.2 of the { $link }Web Content Accessibility Guidelines{ $end }, for the reasons below.
not-accessible = Content that is not accessible
criteria-not-met = { $count ->
    [one] This does not meet the success criterion { $criteria }.
   *[other] This does not meet the success criteria { $criteria }.
  }
put-right-plan = We plan to put it right { $deadline }.
put-right-without-date = There is no date yet for putting it right.
all-accessible = We do not know of any content that is not accessible. Please tell us if you find some.
how-tested = How this website was tested
# $when is a day, a month or a year: in November 2026.
tested = Carried out { $when }.
tested-by = Carried out by { $who } { $when }.
not-tested = There is no record of any test of this website.
other-formats = Other formats
ask-for-format =
    If you need anything on this website in another format, such as large print, audio or braille, please ask us for it.
statement-contact = Feedback and contact information
tell-us-what-fails =
    Please tell us of anything that you cannot use, of anything that does not keep to the accessibility regulations, and if you need what is listed above in a form that you can use.
answer-within = { $days ->
    [one] We will answer within { $days } working day.
   *[other] We will answer within { $days } working days.
  }
enforcement = Enforcement procedure
# $short is the letters by which the body is known.
enforcement-body =
    The { $body } ({ $short }) makes sure that public bodies keep to the accessibility regulations.
enforcement-help = If you are not content with our answer, contact the { $link }{ $body } ({ $short }){ $end }.
statement-preparation = Preparation of this statement
statement-prepared = This statement was prepared on { $day }.
statement-reviewed = It was last reviewed on { $day }.

## Listening, sharing and feeds

listen-to-page = Listen to this page
sound-of-page = Sound of this page
podcast-about = { $organisation }: { $plan }. Every page of the plan, read aloud by a computer's voice.

listen = Listen
listen-to-part = Listen to part { $number }
sound-length = { $minutes ->
    [one] MP3, { $minutes } minute, { $size }
   *[other] MP3, { $minutes } minutes, { $size }
  }
size-megabytes = { $size } MB
size-kilobytes = { $size } KB
part-of-plan = Part of { $plan }.
    .easy = This page is part of { $plan }.

## Charts

chart-aim = Aim: { $figures }
chart-aim-with-date = Aim: { $figures } { $deadline }
chart-number = { $when }: { $figures }
no-figure = no figure
# A row of a table whose numbers are of no place in particular.
all-places = All

## What scripts say: the player

player-listen = Listen to this page
player-pause = Pause
player-go-on = Go on
player-back = Back
player-next = Next
player-stop = Stop
player-speed = How fast
player-slow = Slow
player-normal = Normal
player-fast = Fast
player-save = Save the sound of this page

## What scripts say: choices, one idea at a time, keeping pages

make-easier = Make this page easier
choice-size = Size of words
choice-size-normal = Normal
choice-size-large = Large
choice-size-larger = Very large
choice-spacing = Space between lines
choice-spacing-normal = Normal
choice-spacing-wide = More
choice-spacing-wider = A lot
choice-colours = Colours
choice-colours-device = Like my device
choice-colours-light = Light
choice-colours-dark = Dark
choice-colours-cream = Cream
choice-colours-yellow = Yellow on black
choice-pictures = Pictures
choice-pictures-large = Large
choice-pictures-small = Small
choice-pictures-off = None
choices-back = Put everything back
close = Close
one-idea = One idea at a time
one-idea-back = Back
one-idea-next = Next
one-idea-count = { $number } of { $all }
# $size is a size in megabytes.
keep-pages = Save all pages ({ $size })
keep-sounds = Save all pages and the sound ({ $size })
keep-remove = Take them off this device
keep-wait = Saving. Please wait.
keep-progress = Saving: { $saved } of { $all }.
keep-removed = The pages are off this device.
kept-pages = All pages are on this device. You can read them without the internet.
kept-sounds = All pages and their sound are on this device. You can read them without the internet.
keep-no-room = There is not enough room on this device.
keep-failed = This did not work. Please try again later.

## What scripts say: searches and filters

# The search of the easy site. $n is how many pages were found, $m how many of them are shown first.
find-all = { $count ->
    [one] { $n } page found.
   *[other] { $n } pages found.
  }
find-first = { $count ->
   *[other] { $n } pages found. The first { $m } are here.
  }
find-failed = The search does not work now. Please use the A to Z below.
find-none = Nothing found for { $words }. Try another word, or use the A to Z below.

# The search of standard pages. $n is how many results there are, $most how many of them are shown first.
search-results = { $count ->
    [one] { $n } result.
   *[other] { $n } results.
  }
search-first = { $count ->
   *[other] { $n } results. The first { $most } are shown.
  }
search-none = No results.
# A part of a page, as a result.
search-part = { $page }: { $part }
search-fails = The search does not work here. Please use the menu.

# What is said of something that was found.
found-on-page = This is on the page "{ $page }".
found-word = This is a hard word.
found-promise = This is a promise.
found-number = This is a number.
found-said = People said this.

# Words under which nobody looks for a page; words that say too little to be looked for; and words before the one
# that says what a page is about. All in small letters.
search-articles = a an the
search-small-words =
    about after all also am and are as at be been but by can could did do does for from has have how i if in is it its
    may me more my not of on or our should so than that their them then there these they this to us was we were what
    when where which who whose why will with would you your
search-words-before = being feeling finding getting going having
