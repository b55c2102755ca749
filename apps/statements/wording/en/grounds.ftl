### The cards on which people pick what is true for them, in English. The title is what they would say.
###
### Short words, no law. `.hint` is one sentence. Where a ground asks something more, `.question` is
### the question and every other part is one answer to it, named by its code in the lawbook.
### `.version` goes up when the meaning changes; `.reviewed` says who has looked at it.
### Value: $behalf (self, child, represented).

reasonable_expectations =
    { $behalf ->
        [represented] It was shared for people, not for AI
       *[self] I shared it for people, not for AI
    }
    .hint = It was meant for friends, a club, followers or customers.
    .question = Who was it meant for?
    .friends_family = Family and friends
    .club = A club or group
    .followers =
        { $behalf ->
             [represented] People who follow them
            *[self] People who follow me
        }
    .customers = Customers
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

old_posts = Much of it is old
    .hint = Some of it is from before 2024, when Meta spoke of this use.
    .question = What year is the oldest part from?
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

posted_as_minor =
    { $behalf ->
        [represented] Some of it is from before they turned 18
       *[self] I was under 18 when I posted some of it
    }
    .hint = Old posts or photos from that time are still online.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

not_informed =
    { $behalf ->
        [represented] They were not clearly told
       *[self] I was not clearly told
    }
    .hint = No clear note from Meta came, by e-mail or in the app.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

no_account =
    { $behalf ->
        [child] My child has no account with Meta
        [represented] They have no account with Meta
       *[self] I have no account with Meta
    }
    .hint =
        { $behalf ->
             [child] Only other people can have shared things about your child.
             [represented] Only other people can have shared things about them.
            *[self] Only other people can have shared things about you.
        }
    .question = Who shares these things?
    .friends = Friends
    .club = A club or group
    .employer = An employer
    .school = A school
    .strangers =
        { $behalf ->
             [child] People we do not know
             [represented] People they do not know
            *[self] People I do not know
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

ai_chats =
    { $behalf ->
        [represented] They told things to Meta AI
       *[self] I told things to Meta AI
    }
    .hint =
        { $behalf ->
             [represented] They used it as a tool. You need not say what it was about.
            *[self] You used it as a tool. You need not say what it was about.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

sensitive_health =
    { $behalf ->
        [child] It shows something about my child’s health
        [represented] It shows something about their health
       *[self] It shows something about my health
    }
    .hint = You need not say what. The text names only the word health.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

sensitive_belief =
    { $behalf ->
        [represented] It shows what they believe or stand for
       *[self] It shows what I believe or stand for
    }
    .hint = Faith, politics or a trade union. You need not say which.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

sensitive_orientation =
    { $behalf ->
        [represented] It shows something very private about them
       *[self] It shows something very private
    }
    .hint =
        { $behalf ->
             [represented] Such as who they love or who they are. The text does not say what it is.
            *[self] Such as who you love or who you are. The text does not say what it is.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

children_in_photos =
    { $behalf ->
        [child] There are photos of my child
       *[self] My children are in my photos
    }
    .hint = Children cannot see what this may lead to. The text gives no names.
    .question =
        { $behalf ->
             [child] How old is your child in the photos?
            *[self] How old are they in the photos?
        }
    .baby = Baby
    .small_child = Small child
    .school_age = School age
    .teenager = Teenager
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

child_posted_by_others = Others share pictures of my child
    .hint = Your child has no say in it.
    .question = Who shares them?
    .school = A school
    .nursery = A nursery or day care
    .club = A club
    .family = Someone in the family
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

minor_user = My child uses Meta’s apps
    .hint = Your child is under 18. That counts.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

third_parties_shown =
    { $behalf ->
        [represented] The photos show other people too
       *[self] My photos show other people too
    }
    .hint = They never chose to be used for AI.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

others_post_me =
    { $behalf ->
        [represented] Others share things about this person
       *[self] Others share things about me
    }
    .hint =
        { $behalf ->
             [represented] This person cannot change their settings.
            *[self] You cannot change their settings.
        }
    .question = Who shares them?
    .friends = Friends
    .club = A club or group
    .employer = An employer
    .school = A school
    .strangers =
        { $behalf ->
             [represented] People they do not know
            *[self] People I do not know
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

stalking_violence =
    { $behalf ->
        [child] I have to be careful about my child’s safety
        [represented] They have to be careful about their safety
       *[self] I have to be careful about my safety
    }
    .hint = You need not say why. The text gives no details.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

identity_fraud =
    { $behalf ->
        [represented] Someone has posed as this person
       *[self] Someone has posed as me
    }
    .hint = A name, pictures, a voice or an account was misused.
    .question = What was misused?
    .name = The name
    .pictures = Pictures
    .voice = The voice
    .account = The account
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

likeness_deepfake =
    { $behalf ->
        [represented] Their face or voice could be copied
       *[self] My face or voice could be copied
    }
    .hint = There are many pictures or recordings online.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

location_routine =
    { $behalf ->
        [child] It shows my child’s places and habits
        [represented] It shows where they live or what they do each day
       *[self] It shows where I live or what I do each day
    }
    .hint = Put together, posts can tell where someone is and when.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

professional_secrecy =
    { $behalf ->
        [represented] Their work has to stay private
       *[self] My work has to stay private
    }
    .hint =
        { $behalf ->
             [represented] They must keep quiet about the people they work with.
            *[self] You must keep quiet about the people you work with.
        }
    .question = What kind of work is it?
    .health = Health care
    .law = Law
    .church = Church or pastoral care
    .social_work = Social work
    .teaching = Teaching
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

creator_works =
    { $behalf ->
        [represented] They share work they have made
       *[self] I share work I have made
    }
    .hint = Models can copy a personal style.
    .question = What kind of work is it?
    .photographs = Photographs
    .drawings = Drawings or paintings
    .writing = Writing
    .music = Music
    .film = Films or videos
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

life_change =
    { $behalf ->
        [represented] Their life has changed since then
       *[self] My life has changed since then
    }
    .hint = Old posts give a wrong picture today. You need not say more.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

cannot_leave =
    { $behalf ->
        [represented] They cannot just leave
       *[self] I cannot just leave
    }
    .hint = A club, a school, family or work is only there.
    .question = What is it needed for?
    .club = A club or group
    .school = A school group
    .family_abroad = Family abroad
    .work = Work
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

wrong_ai_output =
    { $behalf ->
        [represented] Meta AI said something false or private about them
       *[self] Meta AI said something false or private about me
    }
    .hint = You have seen such an answer.
    .question = What year was that?
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Grounds from other walks of life

sensitive_origin =
    { $behalf ->
        [represented] It shows where they come from
       *[self] It shows where I come from
    }
    .hint = You need not say more. The text names only the word origin.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

inferred_sensitive =
    { $behalf ->
        [represented] Put together, it tells private things
       *[self] Put together, it tells private things
    }
    .hint = Nothing was said openly, but posts and pictures give it away.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

criminal_matters =
    { $behalf ->
        [represented] Some of it is about a crime or a court case
       *[self] Some of it is about a crime or a court case
    }
    .hint = As a victim, a witness or accused. You need not say which.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

dependants =
    { $behalf ->
        [represented] They look after someone who is shown there
       *[self] I look after someone who is shown there
    }
    .hint = Someone who needs care. The text gives no name and no illness.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

deceased = It shows someone who has died
    .hint =
        { $behalf ->
             [represented] This person is in these pictures too.
            *[self] You are in these pictures too. It is about your memories.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

journalist_activist =
    { $behalf ->
        [represented] They speak up, and people trust them
       *[self] I speak up, and people trust me
    }
    .hint = In the news, for a cause or for human rights. The text gives no details.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

persecution =
    { $behalf ->
        [child] It could put people in another country in danger
        [represented] It could put people in another country in danger
       *[self] It could put people in another country in danger
    }
    .hint = The text names no country and no people.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

exposed_role =
    { $behalf ->
        [represented] Their job makes them a target
       *[self] My job makes me a target
    }
    .hint =
        { $behalf ->
             [represented] The text does not say where they work.
            *[self] The text does not say where you work.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

workplace_exposure =
    { $behalf ->
        [represented] It could harm them at work
       *[self] It could harm me at work
    }
    .hint = Old posts can be taken out of context.
    .question = What is it about?
    .job_search = Looking for a job
    .employer_rules = Rules at work
    .old_statements = Things said long ago
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

likeness_is_income =
    { $behalf ->
        [represented] They live off their face or voice
       *[self] I live off my face or voice
    }
    .hint = AI copies could take away work.
    .question = What kind of work is it?
    .modelling = Work as a model
    .acting = Acting
    .voice = Voice work
    .sport = Sport
    .influencer =
        { $behalf ->
             [represented] A channel of their own
            *[self] A channel of my own
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

business_page =
    { $behalf ->
        [represented] They run a page that shows them
       *[self] I run a page that shows me
    }
    .hint = A firm cannot object, but the person behind it can.
    .question = What kind of page is it?
    .sole_trader =
        { $behalf ->
             [represented] Their own small business
            *[self] My own small business
        }
    .club_officer = A club
    .artist =
        { $behalf ->
             [represented] Their art
            *[self] My art
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

form_obstacle =
    { $behalf ->
        [child] The form did not work for us
        [represented] The form did not work for them
       *[self] The form did not work for me
    }
    .hint = That should not stop you. A letter counts too.
    .question = What went wrong?
    .hacked = The account was taken over
    .blocked = The account is blocked
    .lost_access = We cannot log in
    .no_code = The code never came
    .barrier = I cannot use it as it is made
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

conscience =
    { $behalf ->
        [represented] It goes against what they live by
       *[self] It goes against what I live by
    }
    .hint = Best with one more reason. You need not say which belief it is.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

memorisation =
    { $behalf ->
        [child] My child is easy to single out
        [represented] They are easy to single out
       *[self] I am easy to single out
    }
    .hint = What is rare can come back in what an AI says.
    .question = Why is that?
    .rare_name = A rare name
    .unusual_story = An unusual story
    .many_pictures = Many pictures that look alike
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
