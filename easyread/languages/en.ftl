### English: all fixed words of the pages.
###
### A message is a name and its words. { $name } is filled in as pages are made. { $count -> ... } chooses words by a
### number. Where an easy page shows one sentence a row, a message has one sentence on each line.
### Easy words: short sentences, one idea each, no word that needs another to explain it.

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

menu = Menu
turn-pages = Pages before and after
on-this-page = On this page
ways-to-take-part = Ways to take part
list-separator = {", "}
what-is-late = What is late
nothing-is-late = Nothing is late.
what-comes-next = What comes next
you-asked-for-this = You asked for this
also-called = Also: { $words }
you-said = You said
we-did = We did
our-answer = Our answer
story-so-far = The story so far
show-another-topic = Show another topic
ask-someone = Ask someone
published-by = { $organisation } published these pages.
how-to-use = How to use these pages
find-out-plan = We plan to find out { $deadline }.

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
find-none = Nothing found for { $words }. Try another word, or use the A to Z below.

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
