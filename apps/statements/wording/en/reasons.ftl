### Why this person objects: one message per ground of the lawbook, in English.
###
### The value is the paragraph of a full text; `.short` is the one sentence there is room for in a
### short text, or in a full one when the person has written much in their own words.
### `.version` goes up when the meaning changes; `.reviewed` says who has looked at it.
###
### Say "can", never "will". No fact that the person has not told us. Sensitive matters by category
### only. Never "object": the same words stand in Swiss and Brazilian letters.
###
### Values: $behalf (self, child, represented), $instrument (gdpr, uk_gdpr, fadp, lgpd), $detail (the
### answer to the ground's question, or none), $year (or none), $age (before_ai, before_announcement,
### unknown), $since (a year before 2024, or none), $shown (who shares what shows the person; others;
### open: we do not know; told: another paragraph says it), $voice (yes, no), $again (yes: a ground
### that rests on the same rule stands before this one).

## What could be expected

reasonable_expectations =
    { $behalf ->
        [child] What my child shared was meant for { $detail ->
            [friends_family] family and friends
            [club] a club or group
            [followers] people who follow the account
            [customers] customers
           *[none] other people to see
        }, not for the development of AI.
        [represented] What this person shared was meant for { $detail ->
            [friends_family] family and friends
            [club] a club or group
            [followers] people who follow the account
            [customers] customers
           *[none] other people to see
        }, not for the development of AI.
       *[self] What I shared was meant for { $detail ->
            [friends_family] my family and friends
            [club] the people in my club or group
            [followers] the people who follow me
            [customers] my customers
           *[none] other people to see
        }, not for the development of AI.
    }
    { $since ->
        [none] Nothing about that purpose pointed to such a use.
       *[other] { $behalf ->
            [self] I began in { $since }, when I could not expect such a use.
           *[child] It began in { $since }, when such a use could not be expected.
        } A later notice does not change that.
    }
    .short =
        { $behalf ->
            [child] What my child shared was meant for { $detail ->
                [friends_family] family and friends
                [club] a club or group
                [followers] followers
                [customers] customers
               *[none] other people
            }, not for the development of AI.
            [represented] What this person shared was meant for { $detail ->
                [friends_family] family and friends
                [club] a club or group
                [followers] followers
                [customers] customers
               *[none] other people
            }, not for the development of AI.
           *[self] What I shared was meant for { $detail ->
                [friends_family] my family and friends
                [club] the people in my club or group
                [followers] the people who follow me
                [customers] my customers
               *[none] other people
            }, not for the development of AI.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

old_posts =
    { $age ->
        [before_ai] { $behalf ->
            [represented] Much of this content is old
           *[self] Much of my content is old
        }; some of it dates from { $year }. Neither Meta’s policy nor public debate spoke of
        training generative AI then, so { $behalf ->
            [represented] this use could not be expected.
           *[self] I could not expect this use.
        }
        [before_announcement] Some of this content dates from { $year }. Meta announced only in 2024
            that it would use public posts to train AI. When the content was shared, that could not
            be expected.
       *[unknown] Much of this content is older than Meta’s announcement of 2024 that it would use
            public posts to train AI. When it was shared, that could not be expected.
    }
    .short =
        { $age ->
            [unknown] Much of this content is older than Meta’s announcement of 2024.
           *[other] Some of this content dates from { $year }, when such a use could not be
                expected.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

posted_as_minor =
    { $behalf ->
        [represented] Some posts and photos date from when this person was under 18. At that age
            risks are harder to judge, and becoming an adult does not change that afterwards.
       *[self] Some of my posts and photos date from when I was under 18. At that age I could judge
            the risks less well, and my being an adult now does not change that.
    }
    { $instrument ->
        [gdpr] Children’s data deserve special protection (Recital 38).
        [lgpd] Children’s data are specially protected (Article 14).
       *[other] Children’s data deserve special protection.
    } I ask you to tell me whether you leave such content out.
    .short =
        { $behalf ->
            [represented] Some of it dates from when this person was under 18.
           *[self] Some of my posts and photos date from when I was under 18.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

not_informed =
    { $behalf ->
        [child] No clear notice about this use reached my child or me, so we could not expect it.
        [represented] No clear notice about this use reached this person, who therefore could not
            expect it.
       *[self] No clear notice about this use reached me, so I could not expect it.
    }
    { $instrument ->
        [gdpr] The right to object must be pointed out clearly and apart from other information
            (Article 21(4)).
        [uk_gdpr] The right to object must be pointed out clearly and apart from other information
            (Article 21(4)).
        [fadp] People must be suitably informed when data about them are collected (Article 19).
        [lgpd] Clear and adequate information about the use of data is owed (Article 9).
       *[other] {""}
    }
    .short =
        { $behalf ->
            [child] No clear notice about this use reached my child or me.
            [represented] No clear notice about this use reached this person.
           *[self] No clear notice about this use reached me.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

no_account =
    { $behalf ->
        [child] My child has no account with Meta: there are no settings to choose, and no notice in
            an app arrives.
        [represented] This person has no account with Meta: there are no settings to choose, and no
            notice in an app arrives.
       *[self] I have no account with Meta: I have no settings to choose, and no notice in an app
            reaches me.
    }
    { $shown ->
        [told] {""}
        [friends] Friends share content there that shows or names { $behalf ->
            [child] my child.
            [represented] this person.
           *[self] me.
        }
        [club] A club or group shares content there that shows or names { $behalf ->
            [child] my child.
            [represented] this person.
           *[self] me.
        }
        [employer] An employer shares content there that shows or names { $behalf ->
            [child] my child.
            [represented] this person.
           *[self] me.
        }
        [school] A school shares content there that shows or names { $behalf ->
            [child] my child.
            [represented] this person.
           *[self] me.
        }
        [strangers] Strangers share content there that shows or names { $behalf ->
            [child] my child.
            [represented] this person.
           *[self] me.
        }
        [others] Other people share content there that shows or names { $behalf ->
            [child] my child.
            [represented] this person.
           *[self] me.
        }
       *[open] What is there comes from other people.
    }
    { $shown ->
        [told] {""}
       *[other] { $behalf ->
            [child] We have no say in that and could not expect this use.
            [represented] This person has no say in that and could not expect this use.
           *[self] I have no say in that and could not expect this use.
        }
    }
    .short =
        { $behalf ->
            [child] My child has no account with Meta, and no say in what others share there.
            [represented] This person has no account with Meta, and no say in what others share
                there.
           *[self] I have no account with Meta, and no say in what others share there.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

ai_chats =
    { $behalf ->
        [child] My child has used Meta’s AI features as a tool, not to teach a model. What was
            typed, uploaded or said there, and the answers, were meant for that moment only.
        [represented] This person has used Meta’s AI features as a tool, not to teach a model. What
            was typed, uploaded or said there, and the answers, were meant for that moment only.
       *[self] I have used Meta’s AI features as a tool, not to teach a model. What I typed,
            uploaded or said there, and the answers I got, were meant for that moment only.
    }
    .short =
        { $behalf ->
            [child] My child used AI features as a tool, not to teach a model.
            [represented] This person used AI features as a tool, not to teach a model.
           *[self] I have used Meta’s AI features as a tool, not to teach a model.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

others_post_me =
    { $detail ->
        [friends] { $behalf ->
            [child] Friends share pictures or stories of my child.
            [represented] Friends share pictures or stories of this person.
           *[self] Friends share pictures or stories of me.
        }
        [club] { $behalf ->
            [child] A club or group shares pictures or stories of my child.
            [represented] A club or group shares pictures or stories of this person.
           *[self] My club or group shares pictures or stories of me.
        }
        [employer] { $behalf ->
            [child] An employer shares pictures or stories of my child.
            [represented] An employer shares pictures or stories of this person.
           *[self] My employer shares pictures or stories of me.
        }
        [school] { $behalf ->
            [child] A school shares pictures or stories of my child.
            [represented] A school shares pictures or stories of this person.
           *[self] A school shares pictures or stories of me.
        }
        [strangers] { $behalf ->
            [child] Strangers share pictures or stories of my child.
            [represented] Strangers share pictures or stories of this person.
           *[self] Strangers share pictures or stories of me.
        }
       *[none] { $behalf ->
            [child] Other people share pictures or stories of my child.
            [represented] Other people share pictures or stories of this person.
           *[self] Other people share pictures or stories of me.
        }
    }
    { $behalf ->
        [self] Their settings are out of my hands, and so is what happens to this content later.
       *[child] Their settings are out of our hands, and so is what happens to this content later.
    } I ask you to tell me how you recognise such content and leave it out.
    .short =
        { $behalf ->
            [child] Others share pictures of my child, and their settings are out of our hands.
            [represented] Others share pictures of this person, and their settings are out of our
                hands.
           *[self] { $detail ->
                [friends] Friends share pictures of me, and their settings are out of my hands.
                [club] My club shares pictures of me, and its settings are out of my hands.
                [employer] My employer shares pictures of me, and its settings are out of my hands.
                [school] A school shares pictures of me, and its settings are out of my hands.
                [strangers] Strangers share pictures of me, and their settings are out of my hands.
               *[none] Others share pictures of me, and their settings are out of my hands.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Special categories of data

sensitive_health =
    { $behalf ->
        [child] The content can reveal something about my child’s health
        [represented] The content can reveal something about this person’s health
       *[self] My content can reveal something about my health
    }{ $again ->
        [yes] , too. The same request holds for it.
       *[no] , which the law protects especially{ $instrument ->
            [gdpr] {" "}(Article 9)
            [uk_gdpr] {" "}(Article 9)
            [fadp] {" "}(Article 5(c))
            [lgpd] {" "}(Article 11)
           *[other] {""}
        }. { $behalf ->
            [child] I never agreed to its use for AI, and I
            [represented] I
           *[self] I never agreed to its use for AI, and I
        } expressly ask you to remove it from training data.
    }
    .short =
        { $behalf ->
            [child] The content can reveal my child’s health; I expressly ask you to remove it from
                training.
            [represented] It can reveal something about this person’s health; I expressly ask you to
                remove it from training data.
           *[self] My content can reveal something about my health; I expressly ask you to remove it
                from training data.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

sensitive_belief =
    { $behalf ->
        [child] The content can reveal my child’s religious or other beliefs
        [represented] The content can reveal this person’s religious, political or union views
       *[self] My content can reveal my religious, political or union views
    }{ $again ->
        [yes] , too. The same request holds for them.
       *[no] , which the law protects especially{ $instrument ->
            [gdpr] {" "}(Article 9)
            [uk_gdpr] {" "}(Article 9)
            [fadp] {" "}(Article 5(c))
            [lgpd] {" "}(Article 11)
           *[other] {""}
        }. They were meant for a community or a debate, not for analysis by machines. I expressly
        ask you to remove them from training data.
    }
    .short =
        { $behalf ->
            [child] The content can reveal my child’s beliefs; I expressly ask you to remove it from
                training data.
            [represented] It can reveal this person’s beliefs; I expressly ask you to remove it from
                training data.
           *[self] My content can reveal my beliefs; I expressly ask you to remove it from training
                data.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

# The category is left out on purpose: the letter itself must not out anyone.
sensitive_orientation =
    { $again ->
        [yes] The content can also reveal other very personal matters of this kind. The same request
            holds for them.
       *[no] { $behalf ->
            [child] The content can reveal very personal matters about my child
            [represented] The content can reveal very personal matters about this person
           *[self] My content can reveal very personal matters
        } that the law protects especially{ $instrument ->
            [gdpr] {" "}(Article 9)
            [uk_gdpr] {" "}(Article 9)
            [fadp] {" "}(Article 5(c))
            [lgpd] {" "}(Article 11)
           *[other] {""}
        }. One public remark does not open everything else to use. I expressly ask you to remove
        such content from training data.
    }
    .short =
        { $behalf ->
            [self] My content can reveal especially protected matters; I expressly ask you to remove
                it from training data.
           *[child] The content can reveal especially protected matters; I expressly ask you to
                remove it from training data.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Children and other people

children_in_photos =
    { $behalf ->
        [child] There are photos of my child{ $detail ->
            [baby] {" "}as a baby
            [small_child] {" "}as a small child
            [school_age] {" "}at school age
            [teenager] {" "}as a teenager
           *[none] {""}
        }. My child could not foresee this or decide about it, and
        [represented] These photos show children{ $detail ->
            [baby] , some of them babies
            [small_child] , some of them very young
            [school_age] {" "}of school age
            [teenager] , some of them teenagers
           *[none] {""}
        }. Children cannot foresee this or decide about it, and
       *[self] My photos show my children{ $detail ->
            [baby] , also as babies
            [small_child] , also when they were small
            [school_age] , also at school age
            [teenager] , also as teenagers
           *[none] {""}
        }. Children cannot foresee this or decide about it, and
    } the effects can last a lifetime. Children’s interests carry special weight{ $instrument ->
        [gdpr] {" "}(Article 6(1)(f))
        [uk_gdpr] {" "}(Article 6(1)(f))
        [lgpd] {" "}(Article 14)
       *[other] {""}
    }.
    .short =
        { $behalf ->
            [child] There are photos of my child, who could not foresee or decide this.
            [represented] The photos show children, who cannot foresee or decide this.
           *[self] My photos show my children, who cannot foresee such a use or decide about it.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

child_posted_by_others =
    { $detail ->
        [school] A school or nursery shares pictures of my child.
        [club] A club shares pictures of my child.
        [family] Someone in the family shares pictures of my child.
       *[none] Other people share pictures of my child.
    } My child has no setting for this and cannot foresee where it leads. Children deserve special
    protection{ $instrument ->
        [gdpr] {" "}(Recital 38)
        [lgpd] {" "}(Article 14)
       *[other] {""}
    }.
    .short =
        { $detail ->
            [school] A school or nursery shares pictures of my child, who has no say in it.
            [club] A club shares pictures of my child, who has no say in it.
            [family] Someone in the family shares pictures of my child, who has no say in it.
           *[none] Other people share pictures of my child, who has no say in it.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

minor_user =
    { $behalf ->
        [child] My child is under 18 and uses Meta’s services.{ $instrument ->
            [gdpr] {" "}Meta’s policy lists what minors do in AI features as well.
           *[other] {""}
        } A child can judge the consequences less well than an adult.
        [represented] This person is under 18 and uses Meta’s services. At that age consequences are
            harder to judge.
       *[self] I am under 18.{ $instrument ->
            [gdpr] {" "}Meta’s policy lists what minors do in AI features as well.
           *[other] {""}
        } At my age consequences are harder to judge.
    } That has to count in the balance{ $again ->
        [yes] {""}
       *[no] { $instrument ->
            [gdpr] {" "}(Article 6(1)(f))
            [uk_gdpr] {" "}(Article 6(1)(f))
            [lgpd] {" "}(Article 14)
           *[other] {""}
        }
    }.
    .short =
        { $behalf ->
            [child] My child is under 18 and can judge the consequences less well.
            [represented] This person is under 18 and can judge the consequences less well.
           *[self] I am under 18, and consequences are harder to judge at my age.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

third_parties_shown =
    { $behalf ->
        [child] My child’s photos also show other people who never chose this use. They let my child
            share these moments with others, not with AI models. Respecting that trust is part of my
            child’s situation.
        [represented] This person’s photos also show other people who never chose this use.
            Respecting their trust is part of this person’s situation.
       *[self] My photos also show other people who never chose this use. They trusted me with these
            pictures. I feel responsible for that trust, and it is part of my own situation.
    }
    .short =
        { $behalf ->
            [child] My child’s photos also show other people who never chose this use.
            [represented] The photos also show other people who never chose this use.
           *[self] My photos also show people who trusted me and never chose this use.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Safety

stalking_violence =
    { $behalf ->
        [child] My child’s safety is at stake. Faces, places, habits and contacts can help someone
            who means harm, and so can an imitation. I do not want to give details here.
        [represented] This person’s safety is at stake. Faces, places, habits and contacts can help
            someone who means harm, and so can an imitation. I do not want to give details here.
       *[self] My safety is at stake. Faces, places, habits and contacts can help someone who means
            me harm, and so can an imitation of me. I do not want to give details here.
    }
    .short =
        { $behalf ->
            [child] My child’s safety is at stake; I do not want to give details.
            [represented] This person’s safety is at stake; I do not want to give details.
           *[self] My safety is at stake; I do not want to give details.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

identity_fraud =
    { $behalf ->
        [child] Someone has already misused my child’s { $detail ->
            [name] name
            [pictures] pictures
            [voice] voice
            [account] account
           *[none] identity
        }. I have to expect that it happens again.
        [represented] Someone has already misused this person’s { $detail ->
            [name] name
            [pictures] pictures
            [voice] voice
            [account] account
           *[none] identity
        }. It can happen again.
       *[self] Someone has already misused my { $detail ->
            [name] name
            [pictures] pictures
            [voice] voice
            [account] account
           *[none] identity
        }. I have to expect that it happens again.
    } More material for AI models can make convincing fakes easier.
    .short =
        { $behalf ->
            [child] Someone has already misused my child’s { $detail ->
                [name] name
                [pictures] pictures
                [voice] voice
                [account] account
               *[none] identity
            }; AI can make fakes easier.
            [represented] Someone has already misused this person’s { $detail ->
                [name] name
                [pictures] pictures
                [voice] voice
                [account] account
               *[none] identity
            }; AI can make fakes easier.
           *[self] Someone has already misused my { $detail ->
                [name] name
                [pictures] pictures
                [voice] voice
                [account] account
               *[none] identity
            }, and AI can make such fakes easier.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

likeness_deepfake =
    { $behalf ->
        [child] There are many pictures{ $voice ->
            [yes] , videos and voice recordings
           *[no] {""}
        } of my child online. A face and a voice cannot be changed.
        [represented] There are many pictures{ $voice ->
            [yes] , videos and voice recordings
           *[no] {""}
        } of this person online. A face and a voice cannot be changed.
       *[self] There are many pictures{ $voice ->
            [yes] , videos and voice recordings
           *[no] {""}
        } of me online. I cannot change my face or my voice.
    } Models that generate pictures, speech or video can make imitations easier, and these can do
    lasting harm.
    .short =
        { $behalf ->
            [child] There are many pictures of my child online; AI can make imitations easier.
            [represented] There are many pictures of this person online; AI can make imitations
                easier.
           *[self] There are many pictures of me online; AI can make imitations of me easier.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

location_routine =
    { $behalf ->
        [child] The content shows places and habits from my child’s daily life.
        [represented] The content shows places and habits from this person’s daily life.
       *[self] My posts show where I live and what my days look like.
    } Put together, places, backgrounds and metadata can tell
    { $behalf ->
        [child] where my child is and when.
        [represented] where this person is and when.
       *[self] where I am and when.
    } That is a risk to { $behalf ->
        [child] my child’s safety.
        [represented] this person’s safety.
       *[self] my home and my safety.
    }
    .short =
        { $behalf ->
            [child] Put together, the content can tell where my child is and when.
            [represented] Put together, the content can tell where this person is and when.
           *[self] Put together, my posts can tell where I am and when.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Work

professional_secrecy =
    { $behalf ->
        [represented] { $detail ->
            [health] This person works in health care and is bound to confidentiality.
            [law] This person works in a legal profession and is bound to confidentiality.
            [church] This person works in a church or in pastoral care and is bound to
                confidentiality.
            [social_work] This person works in social care and is bound to confidentiality.
            [teaching] This person works in teaching and is bound to confidentiality.
           *[none] This person’s work is bound to confidentiality.
        } Even a contact or a comment can show whom this person works with.
       *[self] { $detail ->
            [health] I work in health care and am bound to confidentiality.
            [law] I work in a legal profession and am bound to confidentiality.
            [church] I work in a church or in pastoral care and am bound to confidentiality.
            [social_work] I work in social care and am bound to confidentiality.
            [teaching] I work in teaching and am bound to confidentiality.
           *[none] My work is bound to confidentiality.
        } Even a contact or a comment can show whom I work with.
    } These people must be able to trust that it goes no further.
    .short =
        { $behalf ->
            [represented] This person is bound to confidentiality{ $detail ->
                [health] {" "}in health care
                [law] {" "}in a legal profession
                [church] {" "}in a church or pastoral care
                [social_work] {" "}in social care
                [teaching] {" "}in teaching
               *[none] {" "}at work
            }.
           *[self] I am bound to confidentiality{ $detail ->
                [health] {" "}in health care
                [law] {" "}in a legal profession
                [church] {" "}in a church or pastoral care
                [social_work] {" "}in social care
                [teaching] {" "}in teaching
               *[none] {" "}at work
            }.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

creator_works =
    { $behalf ->
        [child] My child shares { $detail ->
            [photographs] photographs
            [drawings] drawings
            [writing] writing
            [music] music
            [film] films
           *[none] creative work
        } there.
        [represented] This person shares { $detail ->
            [photographs] photographs
            [drawings] drawings
            [writing] writing
            [music] music
            [film] films
           *[none] creative work
        } there.
       *[self] I publish my own { $detail ->
            [photographs] photographs
            [drawings] drawings
            [writing] writing
            [music] music
            [film] films
           *[none] creative work
        } there.
    }
    { $behalf ->
        [self] This work carries my name and my personal style, and models can imitate both. That
            can harm my reputation and my work.
       *[child] This work carries a name and a personal style, and models can imitate both. That can
            harm the person behind it.
    }
    .short =
        { $behalf ->
            [child] My child’s creative work carries a personal style that models can imitate.
            [represented] This person’s creative work carries a personal style that models can
                imitate.
           *[self] { $detail ->
                [photographs] My own photographs carry my personal style, and models can imitate it.
                [drawings] My own drawings carry my personal style, and models can imitate it.
                [writing] My own writing carries my personal style, and models can imitate it.
                [music] My own music carries my personal style, and models can imitate it.
                [film] My own films carry my personal style, and models can imitate it.
               *[none] My creative work carries my personal style, and models can imitate it.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Life

life_change =
    { $behalf ->
        [child] Older content shows a life my child has left behind. It gives a wrong picture today,
            and patterns learned from it can keep that picture alive. My child should be able to
            start afresh.
        [represented] Older content shows a life this person has left behind. It gives a wrong
            picture today, and patterns learned from it can keep that picture alive. This person
            should be able to start afresh.
       *[self] Older content shows a life I have left behind. It gives a wrong picture of me today,
            and patterns learned from it can keep that picture alive. I want to be able to start
            afresh.
    }
    .short =
        { $behalf ->
            [child] Older content gives a wrong picture of my child today.
            [represented] Older content gives a wrong picture of this person today.
           *[self] Older content shows a life I have left behind.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

wrong_ai_output =
    { $year ->
        [none] { $behalf ->
            [child] An AI of Meta has given a false or private answer about my child.
            [represented] An AI of Meta has given a false or private answer about this person.
           *[self] An AI of Meta has given a false or private answer about me.
        }
       *[other] { $behalf ->
            [child] In { $year }, an AI of Meta gave a false or private answer about my child.
            [represented] In { $year }, an AI of Meta gave a false or private answer about this
                person.
           *[self] In { $year }, an AI of Meta gave a false or private answer about me.
        }
    }
    { $behalf ->
        [child] What it rested on is unclear to me. I do not want more data about my child to feed
            such answers.
        [represented] What it rested on is unclear. No more data about this person should feed such
            answers.
       *[self] What it rested on is unclear to me. I do not want more data about me to feed such
            answers.
    }
    .short =
        { $behalf ->
            [child] An AI of Meta has given a false or private answer about my child.
            [represented] An AI of Meta has given a false or private answer about this person.
           *[self] An AI of Meta has given a false or private answer about me.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

cannot_leave =
    { $behalf ->
        [child] My child depends on the platform
        [represented] This person depends on the platform
       *[self] I depend on the platform
    }{ $detail ->
        [club] {" "}for a club or group
        [school] {" "}for a school group
        [family_abroad] {" "}to stay in touch with family abroad
        [work] {" "}for work
       *[none] {""}
    } and cannot simply leave. Even in a private account, the name, the profile picture and comments
    in public groups stay public. So settings alone do not protect
    { $behalf ->
        [child] my child.
        [represented] this person.
       *[self] me.
    }
    .short =
        { $behalf ->
            [child] My child depends on the platform
            [represented] This person depends on the platform
           *[self] I depend on the platform
        }{ $detail ->
            [club] {" "}for a club or group
            [school] {" "}for a school group
            [family_abroad] {" "}for family abroad
            [work] {" "}for work
           *[none] {""}
        } and cannot simply leave.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## General grounds, only beside a personal one

irreversibility =
    What a model has learned can hardly be taken back with the means known today. So the decision
    has to come before the next training.
    .short = What a model has learned can hardly be taken back.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

third_party_models =
    Models are made for third parties too, such as developers and researchers. Once they are passed
    on, copies can hardly be called back.
    .short = Models are made for third parties too.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

necessity =
    A single person’s data are not needed for the result. Licensed, synthetic or freely offered data
    are less intrusive means.
    .short = A single person’s data are not needed for the result.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

benefit_balance =
    { $behalf ->
        [child] Leaving my child out takes nothing from the benefit for others. My child’s risk is
            personal and lasting.
        [represented] Leaving this person out takes nothing from the benefit for others. This
            person’s risk is personal and lasting.
       *[self] Leaving me out takes nothing from the benefit for others. My risk is personal and
            lasting.
    }
    .short = Leaving one person out takes nothing from the benefit for others.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
