### Why this person objects: one message per ground of the lawbook, in English.
###
### The value is the paragraph of a full text; `.short` is the one sentence there is room for in a
### short text, or in a full one when the person has written much in their own words.
### `.version` goes up when the meaning changes; `.reviewed` says who has looked at it.
###
### A sensitive ground that can be given without its category has `.unnamed` and `.unnamed-short`.
###
### Say "can", never "will". No fact that the person has not told us. Sensitive matters by category
### only. Never "object": the same words stand in Swiss and Brazilian letters.
###
### Values: $behalf (self, child, represented), $instrument (gdpr, uk_gdpr, fadp, lgpd), $detail (the
### answer to the ground's question, or none), $year (or none), $age (before_ai, before_announcement,
### unknown), $way (one, two, three: wordings that mean the same), $reader (meta, or the authority that
### reads a complaint: ask it for nothing), $since (a year before 2024, or none), $shown (who shares what shows the person; others;
### open: we do not know; told: another paragraph says it), $voice (yes, no), $again (yes: a ground
### that rests on the same rule stands before this one).

## What could be expected

reasonable_expectations =
    { $way ->
        [two] { $behalf ->
            [child] My child shared this for { meant-for }.
            [represented] This person shared this for { meant-for }.
           *[self] I shared this for { meant-for }.
        } Developing AI was no part of that, and nothing hinted at it.
        [three] { $behalf ->
            [child] Everything my child shared had readers in mind: it was for { meant-for }.
            [represented] Everything this person shared had readers in mind: it was for { meant-for }.
           *[self] I had readers in mind: what I shared was for { meant-for }.
        } That it could become material for AI was not to be expected.
       *[one] { $behalf ->
            [child] What my child shared was meant for { meant-for }
            [represented] What this person shared was meant for { meant-for }
           *[self] What I shared was meant for { meant-for }
        }, not for the development of AI.{ $since ->
            [none] {" "}Nothing about that purpose pointed to such a use.
           *[other] {""}
        }
    }
    { $since ->
        [none] {""}
       *[other] { $behalf ->
            [self] I began in { $since }, when I could not expect such a use.
           *[child] It began in { $since }, when such a use could not be expected.
        } A later notice does not change that.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                [child] My child shared this for { meant-for }, not for AI.
                [represented] This person shared this for { meant-for }, not for AI.
               *[self] I shared this for { meant-for }, not for AI.
            }
           *[one] { $behalf ->
                [child] What my child shared was meant for { meant-for }, not for the development of AI.
                [represented] What this person shared was meant for { meant-for }, not for the development
                    of AI.
               *[self] What I shared was meant for { meant-for }, not for the development of AI.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

old_posts =
    { $age ->
        [before_ai] { $way ->
            [two] { $behalf ->
                [represented] Some of what this person shared is from { $year }, and much of it is old.
               *[self] Some of what I shared is from { $year }, and much of it is old.
            } In those days hardly anybody outside research talked about generative AI, and your policy did not
                name it. { $behalf ->
                [represented] This use could not be foreseen.
               *[self] I could not foresee this use.
            }
            [three] The oldest of this content goes back to { $year }. Training generative AI was a
                subject neither in your policy nor in public then. { $behalf ->
                [represented] Nobody who shared something could expect it.
               *[self] When I shared it, I could not expect that.
            }
           *[one] { $behalf ->
                [represented] Much of this content is old
               *[self] Much of my content is old
            }; some of it dates from { $year }. Neither Meta’s policy nor public debate spoke of
                training generative AI then, so { $behalf ->
                [represented] this use could not be expected.
               *[self] I could not expect this use.
            }
        }
        [before_announcement] { $way ->
            [two] { $behalf ->
                [represented] Some of what this person shared is from { $year }.
               *[self] Some of what I shared is from { $year }.
            } Only in 2024 did Meta say that it would train AI with public posts. Before that, it was
                not to be expected.
            [three] The oldest of this content goes back to { $year }, to a time before Meta announced
                in 2024 that it would train AI with public posts. That could not be expected.
           *[one] Some of this content dates from { $year }. Meta announced only in 2024 that it would
                use public posts to train AI. When the content was shared, that could not be expected.
        }
       *[unknown] { $way ->
            [two] Much of this was shared before 2024, when Meta first said that it would train AI with
                public posts. Before that, it was not to be expected.
            [three] A good part of this content comes from before 2024. Only then did Meta announce that
                public posts would train its AI, so that could not be expected earlier.
           *[one] Much of this content is older than Meta’s announcement of 2024 that it would use
                public posts to train AI. When it was shared, that could not be expected.
        }
    }
    .short =
        { $age ->
            [unknown] Much of this content is older than Meta’s announcement of 2024.
           *[other] { $way ->
                [two] Some of this goes back to { $year }, when such a use was not to be expected.
               *[one] Some of this content dates from { $year }, when such a use could not be expected.
            }
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
    { $way ->
        [two] { $behalf ->
            [child] Neither my child nor I had a clear notice of this use. We had no way to expect it.
            [represented] This person had no clear notice of this use and no way to expect it.
           *[self] I had no clear notice of this use, and no way to expect it.
        }
        [three] { $behalf ->
            [child] As far as my child and I know, no clear notice of this use came. It was not to be
                expected.
            [represented] As far as we know, no clear notice of this use came to this person. It was not
                to be expected.
           *[self] As far as I know, no clear notice of this use came to me. I did not expect it.
        }
       *[one] { $behalf ->
            [child] No clear notice about this use reached my child or me, so we could not expect it.
            [represented] No clear notice about this use reached this person, who therefore could not
                expect it.
           *[self] No clear notice about this use reached me, so I could not expect it.
        }
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
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
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

removal =
    { $reader ->
        [authority] {""}
       *[meta] { $behalf ->
            [child] ; I expressly ask you to remove it from training
           *[other] ; I expressly ask you to remove it from training data
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

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
        }. I expressly ask you to remove it from training data.
    }
    .short =
        { $behalf ->
            [child] The content can reveal my child’s health{ removal }.
            [represented] It can reveal something about this person’s health{ removal }.
           *[self] My content can reveal something about my health{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
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
            [child] The content can reveal my child’s beliefs{ removal }.
            [represented] It can reveal this person’s beliefs{ removal }.
           *[self] My content can reveal my beliefs{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
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
            [self] My content can reveal especially protected matters{ removal }.
           *[child] The content can reveal especially protected matters{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Children and other people

children_in_photos =
    { $behalf ->
        [child] { $way ->
            [two] My child can be seen in photos there{ child-age }. To foresee this, or to say yes or no
                to it, was beyond my child.
            [three] Photos there show my child{ child-age }. My child had no say in this and could not
                know where it leads.
           *[one] There are photos of my child{ child-age }. My child could not foresee this or decide
                about it.
        }
        [represented] { $way ->
            [two] Children can be seen in these photos{ children-age }. They cannot foresee such a use,
                and nobody can ask them.
            [three] Among what is there are photos of children{ children-age }. Children have no say in
                this and cannot know where it leads.
           *[one] These photos show children{ children-age }. Children cannot foresee this or decide
                about it.
        }
       *[self] { $way ->
            [two] My children can be seen in my photos{ my-children-age }. They cannot foresee such a use,
                and it is for me to look after them.
            [three] Among my photos are pictures of my children{ my-children-age }. They have no say in
                this and cannot know where it leads.
           *[one] My photos show my children{ my-children-age }. Children cannot foresee this or decide
                about it.
        }
    } The effects can last a lifetime. Children’s interests carry special weight{ $instrument ->
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
        [child] { $way ->
            [two] Others can be seen in my child’s photos. As far as I know, nobody asked them about this use.
                To respect them is part of my child’s situation.
            [three] In my child’s photos there are other people too. The pictures were made for people who
                know each other; keeping it that way matters to my child.
           *[one] My child’s photos also show other people. As far as I know, nobody asked them about this
                use. Respecting their trust is part of my child’s situation.
        }
        [represented] { $way ->
            [two] Others can be seen in this person’s photos. As far as I know, nobody asked them about this
                use. Not to break their trust matters to this person.
            [three] In this person’s photos there are other people too. The pictures were made for people who
                know each other; keeping it that way matters to this person.
           *[one] This person’s photos also show other people. As far as I know, nobody asked them about this
                use. Respecting their trust is part of this person’s situation.
        }
       *[self] { $way ->
            [two] In some of my photos I am not alone. As far as I know, nobody asked the others about this
                use, and it is me they trusted. I do not want to break that trust.
            [three] People I know are in my photos too. As far as I know, nobody asked them about this use. I
                answer to them for what becomes of these pictures, and that is part of my own situation.
           *[one] My photos also show other people. As far as I know, nobody asked them about this use. I feel
                responsible for their trust, and it is part of my own situation.
        }
    }
    .short =
        { $behalf ->
            [child] My child’s photos also show other people, whose trust we want to respect.
            [represented] The photos also show other people, whose trust this person wants to respect.
           *[self] My photos also show other people, whose trust I want to respect.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer


## Safety

stalking_violence =
    { $way ->
        [two] { $behalf ->
            [child] I have to think of my child’s safety.
            [represented] This person has to think of safety.
           *[self] I have to think of my safety.
        } A face, a place, a habit or a contact can be enough for someone who means harm, and an
            imitation can do harm of its own. I keep the details to myself.
        [three] { $behalf ->
            [child] There is a reason to be careful about my child’s safety.
            [represented] There is a reason to be careful about this person’s safety.
           *[self] There is a reason for me to be careful about my safety.
        } Whoever means harm can be helped by faces, places, habits and contacts, and by imitations. I
            do not go into details here.
       *[one] { $behalf ->
            [child] My child’s safety is at stake. Faces, places, habits and contacts can help someone
                who means harm, and so can an imitation. I do not want to give details here.
            [represented] This person’s safety is at stake. Faces, places, habits and contacts can help
                someone who means harm, and so can an imitation. I do not want to give details here.
           *[self] My safety is at stake. Faces, places, habits and contacts can help someone who means
                me harm, and so can an imitation of me. I do not want to give details here.
        }
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
    { $way ->
        [two] Once a model has learned something, there is hardly a way to undo it today. That is why this
            has to be settled before the next training.
        [three] Today’s means hardly allow a model to forget. A decision after the training would come too
            late.
       *[one] What a model has learned can hardly be taken back with the means known today. So the
            decision has to come before the next training.
    }
    .short = What a model has learned can hardly be taken back.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

third_party_models =
    { $way ->
        [two] Meta makes models for others as well, such as developers and researchers. Copies that have
            been passed on can hardly be called back.
        [three] Some models go to third parties, such as developers and researchers, and what they hold
            goes with them. It can hardly be called back.
       *[one] Models are made for third parties too, such as developers and researchers. Once they are
            passed on, copies can hardly be called back.
    }
    .short = Models are made for third parties too.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

necessity =
    { $way ->
        [two] The result does not depend on what one person has shared. In my view there are less intrusive means:
            licensed, synthetic or freely offered data.
        [three] In my view, licensed, synthetic or freely offered data are less intrusive means. For the result, one
            person’s data make no difference.
       *[one] A single person’s data are not needed for the result. In my view, licensed, synthetic or freely offered
            data are less intrusive means.
    }
    .short = A single person’s data are not needed for the result.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

benefit_balance =
    { $way ->
        [two] Without { benefit-whose } data the benefit for others stays the same. The risk does not: it
            is personal and lasting.
        [three] In my view, nobody is worse off if { benefit-whose } data stay out. If they are used, the risk is
            personal and lasting.
       *[one] { $behalf ->
            [child] Leaving my child out takes nothing from the benefit for others. My child’s risk is
                personal and lasting.
            [represented] Leaving this person out takes nothing from the benefit for others. This
                person’s risk is personal and lasting.
           *[self] Leaving me out takes nothing from the benefit for others. My risk is personal and
                lasting.
        }
    }
    .short = Leaving one person out takes nothing from the benefit for others.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## Grounds from other walks of life

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
            [self] my family and friends
           *[child] family and friends
        }
        [club] { $behalf ->
            [self] the people in my club or group
           *[child] a club or group
        }
        [followers] { $behalf ->
            [self] the people who follow me
           *[child] people who follow the account
        }
        [customers] { $behalf ->
            [self] my customers
           *[child] customers
        }
       *[none] other people to see
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

child-age =
    { $detail ->
        [baby] {" "}as a baby
        [small_child] {" "}as a small child
        [school_age] {" "}at school age
        [teenager] {" "}as a teenager
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

children-age =
    { $detail ->
        [baby] , some of them babies
        [small_child] , some of them very young
        [school_age] {" "}of school age
        [teenager] , some of them teenagers
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

my-children-age =
    { $detail ->
        [baby] , also as babies
        [small_child] , also when they were small
        [school_age] , also at school age
        [teenager] , also as teenagers
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

benefit-whose =
    { $behalf ->
        [child] my child’s
        [represented] this person’s
       *[self] my
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

purpose_limitation =
    { $way ->
        [two] This was shared to be in touch with people. To develop models for Meta and for others is
            another purpose{ purpose-article }.
       *[one] The content was shared to be in touch with people. Developing general models, for Meta and
            for third parties, is a different purpose{ purpose-article }.
    }
    .short = Developing models is a different purpose from the one it was shared for.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

purpose-article =
    { $instrument ->
        [gdpr] {" "}(Articles 5(1)(b) and 6(4))
        [uk_gdpr] {" "}(Articles 5(1)(b) and 8A)
        [fadp] {" "}(Article 6(3))
        [lgpd] {" "}(Article 6, I and II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

data_minimisation =
    { $way ->
        [two] All public content, without limit in time or kind, is more than this purpose needs from one
            person{ minimisation-article }.
       *[one] This takes in all public content, without a limit in time or kind. In this case less would
            do{ minimisation-article }.
    }
    .short = It takes in all public content, without a limit in time or kind.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(Article 5(1)(c) and (e))
        [uk_gdpr] {" "}(Article 5(1)(c) and (e))
        [fadp] {" "}(Article 6(2))
        [lgpd] {" "}(Article 6, III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

image_right = A picture shows a person, and where I live the law also protects the picture itself.
    .short = Where I live, the law also protects a person’s picture.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

sensitive_origin =
    { $behalf ->
        [represented] The content can reveal this person’s origin
       *[self] My content can reveal my origin
    }{ $again ->
        [yes] , too. The same request holds for it.
       *[no] , which the law protects especially{ $instrument ->
            [gdpr] {" "}(Article 9)
            [uk_gdpr] {" "}(Article 9)
            [fadp] {" "}(Article 5(c))
            [lgpd] {" "}(Article 11)
           *[other] {""}
        }. What models make of such pictures and texts can repeat prejudice. I expressly ask you to
        remove such content from training data.
    }
    .short =
        { $behalf ->
            [represented] It can reveal this person’s origin{ removal }.
           *[self] My content can reveal my origin{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

inferred_sensitive =
    { $behalf ->
        [represented] Put together over years, ordinary posts and pictures can point to private matters
            that this person never made public.
       *[self] Put together over years, my ordinary posts and pictures can point to private matters that I
            never made public.
    } What follows only indirectly is protected too{ $instrument ->
        [gdpr] {" "}(Article 9)
        [uk_gdpr] {" "}(Article 9)
        [fadp] {" "}(Article 5(c))
        [lgpd] {" "}(Article 11, § 1)
       *[other] {""}
    }.
    .short =
        { $behalf ->
            [represented] Put together, ordinary posts can point to private matters of this person.
           *[self] Put together, my ordinary posts can point to matters I never made public.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

criminal_matters =
    { $behalf ->
        [represented] Some content touches on a criminal matter in this person’s life.
       *[self] Some of my content touches on a criminal matter in my life.
    } Such matters can mark a person for a long time{ $instrument ->
        [gdpr] ; the law is strict with data of this kind (Article 10)
        [uk_gdpr] ; the law is strict with data of this kind (Article 10)
        [fadp] ; the law is strict with data of this kind (Article 5(c))
       *[other] {""}
    }. I expressly ask you to remove such content from training data.
    .short =
        { $behalf ->
            [represented] Some content touches on a criminal matter{ removal }.
           *[self] Some content touches on a criminal matter{ removal }.
        }
    .unnamed =
        Some content touches on a very personal matter that I do not want to name here. It can mark a
        person for a long time. I expressly ask you to remove such content from training data.
    .unnamed-short =
        Some content touches on a very personal matter{ removal }.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

dependants =
    { $behalf ->
        [represented] This person looks after someone who appears in the content and may not be able to
            act alone.
       *[self] I look after someone who appears in my content and may not be able to act alone.
    } A life with care is private{ $behalf ->
        [represented] , and it is part of this person’s situation.
       *[self] , and it is part of my own situation.
    } I expressly ask you to leave such content out of training.
    .short =
        { $behalf ->
            [represented] The content shows someone whom this person looks after.
           *[self] My content shows someone whom I look after.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

deceased =
    { $behalf ->
        [represented] Some content shows this person together with somebody who has died. These memories
            are part of this person’s life.
       *[self] Some of my content shows me together with somebody who has died. These memories are part
            of my life.
    } An artificial likeness made from them can hurt.
    .short =
        { $behalf ->
            [represented] Some content shows this person with somebody who has died; an artificial
                likeness can hurt.
           *[self] Some content shows me with somebody who has died; an artificial likeness can hurt.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

journalist_activist =
    { $behalf ->
        [represented] What this person does in public depends on people who trust this person, and it can
            bring hostility.
       *[self] What I do in public depends on people who trust me, and it can bring hostility.
    } Faces, contacts and places can show who speaks with { $behalf ->
        [represented] this person
       *[self] me
    }, and imitations can damage trust.
    .short =
        { $behalf ->
            [represented] Contacts that trust this person can be put at risk.
           *[self] What I do in public depends on contacts, and this can put them at risk.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

persecution =
    { $behalf ->
        [child] If my child or people close to us are recognised, that can put them in danger elsewhere.
        [represented] If this person or people close by are recognised, that can put them in danger
            elsewhere.
       *[self] If I or people close to me are recognised, that can put us in danger elsewhere.
    } Models are passed on to others around the world, and copies can hardly be called back. I do not want
    to give details here.
    .short =
        { $behalf ->
            [child] If my child is recognised, that can put people in danger; I give no details.
            [represented] If this person is recognised, that can endanger people; I give no details.
           *[self] If I am recognised, that can put people in danger; I give no details.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

exposed_role =
    { $behalf ->
        [represented] This person’s job can make people a target, and their families with them.
       *[self] My job can make me a target, and my family with me.
    } Faces, places and family pictures can make that easier, and so can imitations. I do not say more
    about where the work is.
    .short =
        { $behalf ->
            [represented] This person’s job can make people and their families a target.
           *[self] My job can make me and my family a target.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

workplace_exposure =
    { $detail ->
        [job_search] { $behalf ->
            [represented] This person is looking for work, and first impressions count.
           *[self] I am looking for work, and first impressions count.
        }
        [employer_rules] { $behalf ->
            [represented] At work, rules on public posts apply to this person.
           *[self] At my work, rules on public posts apply to me.
        }
        [old_statements] { $behalf ->
            [represented] Old statements no longer fit this person’s working life.
           *[self] Old statements of mine no longer fit my working life.
        }
       *[none] { $behalf ->
            [represented] The content can matter for this person’s working life.
           *[self] This content can matter for my working life.
        }
    } Content that a model takes out of context can do harm there.
    .short =
        { $behalf ->
            [represented] Taken out of context, the content can do harm in this person’s working life.
           *[self] Taken out of context, my content can do harm in my working life.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

likeness_is_income =
    { $behalf ->
        [represented] This person earns a living { likeness-work }.
       *[self] I earn my living { likeness-work }.
    } Models can make imitations that compete with { $behalf ->
        [represented] the original
       *[self] me
    }. That can take away work.
    .short =
        { $behalf ->
            [represented] This person’s likeness is a livelihood; models can imitate it.
           *[self] My likeness is my livelihood; models can imitate it.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

likeness-work =
    { $detail ->
        [modelling] as a model
        [acting] in acting
        [voice] as a voice artist
        [sport] in sport
        [influencer] with an online channel
       *[none] in public
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

business_page =
    { $behalf ->
        [represented] Behind a page there is this person, { page-role-other }.
       *[self] Behind a page there is a person: me, { page-role }.
    } What is published there shows { $behalf ->
        [represented] this person too, with name, face and words.
       *[self] me too, with my name, my face and my words.
    }
    .short =
        { $behalf ->
            [represented] A page shows this person too, with name and face.
           *[self] My page shows me as a person too, with name and face.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

page-role =
    { $detail ->
        [sole_trader] who runs a business alone
        [club_officer] who looks after it for a club
        [artist] who works as an artist
       *[none] who looks after it
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

page-role-other = { page-role }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

form_obstacle =
    { $detail ->
        [hacked] { $behalf ->
            [child] My child’s account was taken over, so the form cannot be used.
            [represented] This person’s account was taken over, so the form cannot be used.
           *[self] My account was taken over, so I cannot use the form.
        }
        [blocked] { $behalf ->
            [child] My child’s account is blocked, so the form cannot be used.
            [represented] This person’s account is blocked, so the form cannot be used.
           *[self] My account is blocked, so I cannot use the form.
        }
        [lost_access] { $behalf ->
            [child] Access to my child’s account is lost, so the form cannot be used.
            [represented] Access to this person’s account is lost, so the form cannot be used.
           *[self] I have lost access to my account, so I cannot use the form.
        }
        [no_code] { $behalf ->
            [self] The code that your form asks for does not reach me.
           *[child] The code that your form asks for does not arrive.
        }
        [barrier] { $behalf ->
            [child] My child cannot use the form because of a barrier.
            [represented] This person cannot use the form because of a barrier.
           *[self] I cannot use your form because of a barrier in it.
        }
       *[none] { $behalf ->
            [self] Your form did not work for me.
           *[child] Your form did not work.
        }
    } That must not decide whether this counts{ $instrument ->
        [gdpr] : a right has to be easy to use (Article 12(2))
        [uk_gdpr] : a right has to be easy to use (Article 12(2))
        [fadp] : any express declaration is enough (Article 30(2)(b))
       *[other] {""}
    }.
    .short =
        { $reader ->
            [authority] Meta’s form could not be used; the declaration counts all the same.
           *[meta] Your form could not be used; this declaration counts all the same.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

conscience =
    { $behalf ->
        [represented] This person lives by a conviction that this use conflicts with. It is no dislike of
            technology; it shapes how this person lives and works.
       *[self] I live by a conviction that this use conflicts with. It is no dislike of technology; it
            shapes how I live and work.
    }
    .short =
        { $behalf ->
            [represented] This use conflicts with a conviction this person lives by.
           *[self] This use conflicts with a conviction I live by.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

memorisation =
    { $detail ->
        [rare_name] { $behalf ->
            [child] My child’s name is rare.
            [represented] This person’s name is rare.
           *[self] My name is rare.
        }
        [unusual_story] { $behalf ->
            [child] What is told of my child is unusual.
            [represented] What is told of this person is unusual.
           *[self] What I have told is unusual.
        }
        [many_pictures] { $behalf ->
            [child] There are many similar pictures of my child.
            [represented] There are many similar pictures of this person.
           *[self] There are many similar pictures of me.
        }
       *[none] { $behalf ->
            [child] My child is easy to single out.
            [represented] This person is easy to single out.
           *[self] I am easy to single out.
        }
    } Models can reproduce what stands out in their training data, so the risk can be greater here than
    for most people.
    .short =
        { $detail ->
            [rare_name] A rare name stands out, and models can reproduce what stands out.
            [unusual_story] An unusual story stands out, and models can reproduce what stands out.
            [many_pictures] There are many similar pictures, and models can reproduce what stands out.
           *[none] What stands out in training data can be reproduced by models.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
