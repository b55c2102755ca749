### Why this person objects: one message per ground of the lawbook, in English.
###
### The value is the paragraph of a full text; `.short` is the one sentence there is room for in a
### short text, or in a full one when the person has written much in their own words.
### `.version` goes up when the meaning changes; `.reviewed` says who has looked at it.
###
### A sensitive ground that can be given without its category has `.unnamed` and `.unnamed-short`.
###
### Every ground is written in three ways ($way: one, two, three) that mean the same in different
### sentences, the paragraph and the short sentence alike.
###
### Say "can", never "will". No fact that the person has not told us; what cannot be proved is "as far
### as I know" or "in my view". Sensitive matters by category only. Never "object": the same words
### stand in Swiss and Brazilian letters. In `.short` never "you": an authority reads it too.
###
### Values: $behalf (self, child, represented), $instrument (gdpr, uk_gdpr, fadp, lgpd), $detail (the
### answer to the ground's question, or none), $year (or none), $age (before_ai, before_announcement,
### unknown), $reader (meta, or the authority that reads a complaint: ask it for nothing), $since (a
### year before 2024, or none), $shown (who shares what shows the person; others; open: we do not know;
### told: another paragraph says it), $voice (yes, no), $again (yes: a ground that rests on the same
### rule stands before this one).

## What could be expected

reasonable_expectations =
    { $way ->
        [two] { subject-start } had certain readers in mind: { meant-for }. { $since ->
                [none] Those who train models were not among them, and nothing hinted at it.
               *[other] That was so from { $since } on, before you announced this use in 2024.
            }
        [three] When { subject } shared something, it was to reach { meant-for }. To become material for AI
            was no part of it. { $since ->
                [none] That could not be foreseen.
               *[other] It goes back to { $since }, a time before this use was announced.
            }
       *[one] What { subject } shared was meant for { meant-for }, not for the development of AI.
            { $since ->
                [none] Nothing in that purpose pointed to such a use.
               *[other] { $behalf ->
                        [self] I
                       *[child] It
                    } began in { $since }, when such a use was not to be expected. In my view a later
                    notice does not change that.
            }
    }
    .short =
        { $way ->
            [two] { subject-start } shared this for { meant-for }; AI was no part of it.
            [three] It was shared to reach { meant-for }, not to train AI.
           *[one] What { subject } shared was meant for { meant-for }, not for AI.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] The oldest part goes back to { $year }. In those days generative AI was, as far as I
                    know, a matter for researchers. { $behalf ->
                        [self] I
                       *[child] This person
                    } could not foresee where a post might lead.
                [before_announcement] The oldest part goes back to { $year }, to a time before you announced in 2024 that
                    AI is trained with public posts. { $behalf ->
                        [self] I
                       *[child] This person
                    } had no reason to think of it.
               *[unknown] Part of this was shared before 2024. Only then did you say that AI is trained with
                    public posts, so { $behalf ->
                        [self] I
                       *[child] this person
                    } had no reason to think of it.
            }
        [three] { $age ->
                [before_ai] Among what is there are posts from { $year }. At that time, to my knowledge, users
                    were not told that posts could train generative AI. Such a use lay outside what
                    { $behalf ->
                        [self] I
                       *[child] this person
                    } could imagine.
                [before_announcement] Among what is there are posts from { $year }. Your announcement about AI came later,
                    in 2024. It cannot say what { $behalf ->
                        [self] I
                       *[child] this person
                    } expected before.
               *[unknown] Among what is there are posts from before 2024. Your announcement about AI came
                    later. It cannot say what { $behalf ->
                        [self] I
                       *[child] this person
                    } expected before.
            }
       *[one] { $age ->
                [before_ai] Some of { $behalf ->
                        [self] my
                       *[child] this
                    } content dates from { $year }. Training generative AI was hardly a public subject
                    then, and as far as I know your policy did not name it. { $behalf ->
                        [self] I
                       *[child] This person
                    } could not expect this use.
                [before_announcement] Some of { $behalf ->
                        [self] my
                       *[child] this
                    } content dates from { $year }. You announced only in 2024 that public posts are
                    used to train AI. When it was shared, that could not be expected.
               *[unknown] Some of { $behalf ->
                        [self] my
                       *[child] this
                    } content is older than your announcement of 2024 that public posts are used to
                    train AI. When it was shared, that could not be expected.
            }
    }
    .short =
        { $way ->
            [two] Some of this goes back to { $age ->
                    [unknown] a time before 2024
                   *[other] { $year }
                } and was not shared with AI in mind.
            [three] Among it are posts from { $age ->
                    [unknown] before 2024
                   *[other] { $year }
                }, from a time before this was announced.
           *[one] Some of this dates from { $age ->
                    [unknown] before 2024
                   *[other] { $year }
                }, when such a use could not be expected.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

posted_as_minor =
    { $way ->
        [two] { $behalf ->
                [self] I was
               *[child] This person was
            } not yet 18 when part of this was posted. At that age it is hard to see where a post may
            lead years later. { minor-protection } I would like to know whether your training leaves it
            out.
        [three] Part of this was posted before { $behalf ->
                [self] my
               *[child] this person’s
            } 18th birthday. In my view what someone shares at that age is not to be weighed like an
            adult’s choice. { minor-protection } I ask you to say how you treat such content.
       *[one] Some of what { $behalf ->
                [self] I
               *[child] this person
            } posted dates from when { $behalf ->
                [self] I was
               *[child] this person was
            } under 18. Risks are harder to judge at that age, and being an adult now does not change
            that. { minor-protection } I ask you to tell me whether you leave such content out.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] I was
                   *[child] This person was
                } not yet 18 when part of this was posted.
            [three] Part of this was posted before { $behalf ->
                    [self] my
                   *[child] this person’s
                } 18th birthday.
           *[one] Some of this dates from when { $behalf ->
                    [self] I
                   *[child] this person
                } was under 18.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

minor-protection =
    { $instrument ->
        [gdpr] Children’s data deserve special protection (Recital 38).
        [lgpd] Children’s data are specially protected (Article 14).
       *[other] Children’s data deserve special protection.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] We cannot
                [represented] This person cannot
               *[self] I cannot
            } recall a message that made this use clear. What is not made clear can hardly be expected.
            { notice-duty }
        [three] If there was a notice about this use, it did not reach { $behalf ->
                [child] us in a way that we
                [represented] this person in a way that they
               *[self] me in a way that I
            } understood. It came as a surprise. { notice-duty }
       *[one] As far as I know, no clear notice about this use reached { $behalf ->
                [child] my child or me
                [represented] this person
               *[self] me
            }, so it was not to be expected. { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] We cannot
                    [represented] This person cannot
                   *[self] I cannot
                } recall a message that made this use clear.
            [three] If there was a notice about this use, it was not clear to { $behalf ->
                    [child] us
                    [represented] this person
                   *[self] me
                }.
           *[one] As far as I know, no clear notice about this use reached { $behalf ->
                    [child] my child or me
                    [represented] this person
                   *[self] me
                }.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

notice-duty =
    { $instrument ->
        [gdpr] The right to object must be pointed out clearly and apart from other information (Article
            21(4)).
        [uk_gdpr] The right to object must be pointed out clearly and apart from other information (Article
            21(4)).
        [fadp] People must be suitably informed when data about them are collected (Article 19).
        [lgpd] Clear and adequate information about the use of data is owed (Article 9).
       *[other] Information about such a use ought to be clear.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

no_account =
    { $way ->
        [two] Without an account with Meta, { $behalf ->
                [child] my child
                [represented] this person
               *[self] I
            } can neither change a setting nor read a notice in an app. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] My child is
                [represented] This person is
               *[self] I am
            } not among the users of Meta: no account, no settings, no notice in an app.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] My child has
                [represented] This person has
               *[self] I have
            } no account with Meta: there are no settings to choose, and no notice arrives in an app.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Without an account, { $behalf ->
                    [child] my child
                    [represented] this person
                   *[self] I
                } can change no setting for what others share.
            [three] { $behalf ->
                    [child] My child is
                    [represented] This person is
                   *[self] I am
                } no user of Meta and cannot steer what others share there.
           *[one] { $behalf ->
                    [child] My child has
                    [represented] This person has
                   *[self] I have
                } no account with Meta, and no say in what others share there.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

shown-there =
    { $way ->
        [two] { $shown ->
                [open] If anything there shows or names { whom }, others have shared it.
                [told] It is others who share what shows { whom }.
               *[other] Yet { shown-by } shared content there that shows or names { whom }.
            }
        [three] { $shown ->
                [open] Only others can have shared something there about { whom }.
                [told] Only others can have shared what shows { whom } there.
               *[other] That content shows or names { whom } there comes from { shown-by }.
            }
       *[one] { $shown ->
                [open] Whatever shows or names { whom } there comes from others.
                [told] What shows { whom } there comes from others.
               *[other] Content that shows or names { whom } is shared there by { shown-by }.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

shown-by =
    { $shown ->
        [friends] friends
        [club] a club or group
        [employer] an employer
        [school] a school
        [strangers] strangers
       *[others] others
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

no-say =
    { $way ->
        [two] To control that, or to expect this use, was not possible for { $behalf ->
                [child] us
                [represented] this person
               *[self] me
            }.
        [three] Nobody asked { $behalf ->
                [child] us
                [represented] this person
               *[self] me
            }, as far as I know, and this use was not to be expected.
       *[one] { $behalf ->
                [child] We have
                [represented] This person has
               *[self] I have
            } no say in that and could not expect this use.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

ai_chats =
    { $way ->
        [two] What { subject } entered in Meta’s AI features served one purpose: to get an answer. It was
            not said to be kept and learned from.
        [three] To ask an AI something is not to offer oneself as its teaching material. { subject-start }
            used Meta’s AI features for a task of the moment, and it should end there.
       *[one] { subject-start } used Meta’s AI features as a tool, not to teach a model. What was entered
            there, and the answers, were meant for that moment only.
    }
    .short =
        { $way ->
            [two] What { subject } entered in AI features was meant to get an answer, not to train.
            [three] { subject-start } used AI features for the moment, not as teaching material.
           *[one] { subject-start } used Meta’s AI features as a tool, not to teach a model.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

others_post_me =
    { $way ->
        [two] Some of what there is about { whom } was posted by { posted-by }. { $behalf ->
                [self] I
               *[child] We
            } can neither hide it nor take it down. How do you recognise such content and leave it out?
            I ask you to explain that to me.
        [three] What is shared about { whom } by { posted-by } reaches you without { $behalf ->
                [self] my
               *[child] our
            } doing. A setting of { $behalf ->
                [self] mine
               *[child] ours
            } does not stop it. I therefore ask how you find such content and keep it out of training.
       *[one] Content about { whom } is shared by { posted-by }. The settings are out of { $behalf ->
                [self] my
               *[child] our
            } hands, and so is what happens to it later. I ask you to tell me how you recognise such
            content and leave it out.
    }
    .short =
        { $way ->
            [two] Some content about { whom } was posted by { posted-by }, and { $behalf ->
                    [self] I
                   *[child] we
                } cannot hide it.
            [three] What is shared about { whom } by { posted-by } is beyond { $behalf ->
                    [self] my
                   *[child] our
                } settings.
           *[one] Content about { whom } is shared by { posted-by }; the settings are out of { $behalf ->
                    [self] my
                   *[child] our
                } hands.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

posted-by =
    { $detail ->
        [friends] friends
        [club] { $behalf ->
                [self] my club or group
               *[child] a club or group
            }
        [employer] { $behalf ->
                [self] my
               *[child] an
            } employer
        [school] a school
        [strangers] strangers
       *[none] others
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## Special categories of data

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; I expressly ask you to remove it
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

special-article =
    { $instrument ->
        [gdpr] {" "}(Article 9)
        [uk_gdpr] {" "}(Article 9)
        [fadp] {" "}(Article 5(c))
        [lgpd] {" "}(Article 11)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Something about { burden-whose } health can also show in it. My request covers that
                    as well.
               *[no] Some of this content touches on { burden-whose } health. The law gives such data
                    special protection{ special-article }. I expressly ask you to take it out of your
                    training data.
            }
        [three] { $again ->
                [yes] What points to { burden-whose } health is part of that request.
               *[no] Something about { burden-whose } health can be read from what is there. Data of this
                    kind are specially protected{ special-article }. My express request: remove this
                    content from training data.
            }
       *[one] { $behalf ->
                [self] My
               *[child] The
            } content can reveal something about { burden-whose } health{ $again ->
                [yes] , too. The same request holds for it.
               *[no] , which the law protects especially{ special-article }. I expressly ask you to
                    remove such content from training data.
            }
    }
    .short =
        { $way ->
            [two] Some of this touches on { burden-whose } health{ removal }.
            [three] It can show something about { burden-whose } health{ removal }.
           *[one] { $behalf ->
                    [self] My
                   *[child] The
                } content can reveal something about { burden-whose } health{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Convictions can show in it as well. My request covers them.
               *[no] What { $behalf ->
                        [child] my child believes in
                        [represented] this person believes in
                       *[self] I believe in
                    } can be seen from this content. Convictions are specially
                    protected{ special-article }, and they were not shared for machines to sort. I
                    expressly ask you to take such content out of your training data.
            }
        [three] { $again ->
                [yes] What points to { burden-whose } convictions is part of that request.
               *[no] Whoever reads this content can learn about { burden-whose } convictions. The law
                    draws a firm line around such data{ special-article }. My express request: remove
                    this content from training data.
            }
       *[one] { $behalf ->
                [self] My
               *[child] The
            } content can reveal { burden-whose } convictions{ $again ->
                [yes] , too. The same request holds for them.
               *[no] , a matter that the law protects especially{ special-article }. They were meant for
                    a community or a debate, not for analysis by machines. I expressly ask you to remove
                    such content from training data.
            }
    }
    .short =
        { $way ->
            [two] Some of this shows { burden-whose } convictions{ removal }.
            [three] It can show what { burden-whose } convictions are{ removal }.
           *[one] { $behalf ->
                    [self] My
                   *[child] The
                } content can reveal { burden-whose } convictions{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] Other very personal matters can show in it as well. My request covers them.
               *[no] Some of this content touches on very personal matters in { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my
                    } life. Such data have special protection{ special-article }, even if something was
                    once said openly. I expressly ask you to take it out of your training data.
            }
        [three] { $again ->
                [yes] Whatever else is very personal in it is part of that request.
               *[no] What is most personal to { whom } can be read from this content. The law protects it
                    especially{ special-article }. To have mentioned something once is not to release
                    it. My express request: remove this content from training data.
            }
       *[one] { $again ->
                [yes] The content can also reveal other very personal matters of this kind. The same
                    request holds for them.
               *[no] { $behalf ->
                        [child] The content can reveal very personal matters about my child
                        [represented] The content can reveal very personal matters about this person
                       *[self] My content can reveal very personal matters
                    } that the law protects especially{ special-article }. One public remark does not
                    open everything else to use. I expressly ask you to remove such content from
                    training data.
            }
    }
    .short =
        { $way ->
            [two] Some of this touches on matters that are specially protected{ removal }.
            [three] It can show very personal, protected matters{ removal }.
           *[one] { $behalf ->
                    [self] My
                   *[child] The
                } content can reveal especially protected matters{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## Children and other people

children-weight =
    { $instrument ->
        [gdpr] {" "}(Article 6(1)(f))
        [uk_gdpr] {" "}(Article 6(1)(f))
        [lgpd] {" "}(Article 14)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

children-recital =
    { $instrument ->
        [gdpr] {" "}(Recital 38)
        [lgpd] {" "}(Article 14)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] My child can be seen in photos there{ child-age }. To look after my child is up to
                    me
                [represented] Children can be seen in these photos{ children-age }. They depend on adults to look
                    after them
               *[self] My children can be seen in my photos{ my-children-age }. To look after them is up to
                    me
            }, because they have no say in this themselves. A child’s face can stay in use for decades.
            In the balance, children count for more{ children-weight }.
        [three] { $behalf ->
                [child] Among what is there are pictures of my child{ child-age }
                [represented] Among what is there are photos of children{ children-age }
               *[self] Among my photos are pictures of my children{ my-children-age }
            }. A child cannot know where such a use leads, and has longest to live with it. That is to
            be given special weight{ children-weight }.
       *[one] { $behalf ->
                [child] There are photos of my child{ child-age }. My child could neither foresee this
                [represented] These photos show children{ children-age }. Children can neither foresee this
               *[self] My photos show my children{ my-children-age }. Children can neither foresee this
            } nor decide about it. The effects can last a lifetime. Children’s interests carry special
            weight{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] My child is in photos there
                    [represented] Children are in these photos
                   *[self] My children are in my photos
                } and { $behalf ->
                    [child] has
                    [represented] have
                   *[self] have
                } no say in this use.
            [three] { $behalf ->
                    [child] Pictures of my child are there
                    [represented] Among it are photos of children
                   *[self] Among my photos are my children
                }; a child cannot know where this leads.
           *[one] { $behalf ->
                    [child] There are photos of my child, who
                    [represented] The photos show children, who
                   *[self] My photos show my children, who
                } cannot foresee or decide this.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

child_posted_by_others =
    { $way ->
        [two] It is not my child who posts, but { child-posted-by }. No setting of ours stops that, and a
            child cannot see what may follow. The law wants children protected in
            particular{ children-recital }.
        [three] My child can be seen in what { child-posted-by } { $detail ->
                [none] share
               *[other] shares
            } there. Neither of us can decide what becomes of these pictures. A child’s data call for
            special care{ children-recital }.
       *[one] Pictures of my child are shared by { child-posted-by }. My child has no setting for this and
            cannot foresee where it leads. Children deserve special protection{ children-recital }.
    }
    .short =
        { $way ->
            [two] Not my child but { child-posted-by } { $detail ->
                    [none] share
                   *[other] shares
                } these pictures.
            [three] My child is shown in pictures shared by { child-posted-by } and cannot prevent it.
           *[one] Pictures of my child are shared by { child-posted-by }; my child has no say in it.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

child-posted-by =
    { $detail ->
        [school] a school
        [nursery] a nursery or day care
        [club] a club
        [family] someone in the family
       *[none] other people
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] As your policy says, data of minors from AI features are used too.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] My child, who uses Meta’s services, is not yet 18
                [represented] This person, who uses Meta’s services, is not yet 18
               *[self] I am not yet 18
            }. What a click leads to years later is hard to see at that age. I ask you to weigh
            that{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] The user of this account is a child: mine.
                [represented] The user of this account is a minor.
               *[self] I am a minor.
            }{ $instrument ->
                [gdpr] {" "}Your policy does not leave out what minors do in AI features.
               *[other] {""}
            } Someone of that age can hardly see all that may follow, and needs more protection, not
            less{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] My child is under 18 and uses Meta’s services.
                [represented] This person is under 18 and uses Meta’s services.
               *[self] I am under 18.
            }{ $instrument ->
                [gdpr] {" "}Your policy lists what minors do in AI features as well.
               *[other] {""}
            } { $behalf ->
                [child] A child can judge consequences less well than an adult.
                [represented] At that age consequences are harder to judge.
               *[self] At my age consequences are harder to judge.
            } That has to count in the balance{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] My child is
                    [represented] This person is
                   *[self] I am
                } not yet 18; what may follow is hard to see at that age.
            [three] { $behalf ->
                    [child] My child is
                    [represented] This person is
                   *[self] I am
                } a minor and needs more protection than an adult.
           *[one] { $behalf ->
                    [child] My child is
                    [represented] This person is
                   *[self] I am
                } under 18 and can judge the consequences less well.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

third_parties_shown =
    { $way ->
        [two] { $behalf ->
                [child] In some of these photos my child is not alone.
                [represented] In some of these photos this person is not alone.
               *[self] In some of my photos I am not alone.
            } The others trusted { $behalf ->
                [child] us
                [represented] this person
               *[self] me
            } with these pictures, not the makers of a model. { $behalf ->
                [child] My child does
                [represented] This person does
               *[self] I do
            } not want to break that trust.
        [three] Other people are in { $behalf ->
                [child] my child’s photos
                [represented] this person’s photos
               *[self] my photos
            } too. { $behalf ->
                [child] We answer
                [represented] This person answers
               *[self] I answer
            } to them for what becomes of these pictures, and could not do so if a model learned from
            them.
       *[one] { $behalf ->
                [child] My child’s photos also show other people.
                [represented] This person’s photos also show other people.
               *[self] My photos also show other people.
            } As far as I know, nobody asked them about this use. { $behalf ->
                [child] Respecting their trust is part of my child’s situation.
                [represented] Respecting their trust is part of this person’s situation.
               *[self] I feel responsible for their trust, and it is part of my own situation.
            }
    }
    .short =
        { $way ->
            [two] In some of these photos there are others, who trusted { $behalf ->
                    [child] us
                    [represented] this person
                   *[self] me
                } with them.
            [three] Others are in these photos, and { $behalf ->
                    [child] we answer
                    [represented] this person answers
                   *[self] I answer
                } to them.
           *[one] { $behalf ->
                    [child] My child’s photos
                    [represented] The photos
                   *[self] My photos
                } also show other people, whose trust { $behalf ->
                    [child] we want
                    [represented] this person wants
                   *[self] I want
                } to respect.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## Safety

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] I have to think of my child’s safety.
                [represented] This person has to think of safety.
               *[self] I have to think of my safety.
            } A face, a place, a habit or a contact can be enough for someone who means harm, and an
            imitation can do harm of its own. I keep the details to myself.
        [three] There is a reason to be careful about { $behalf ->
                [child] my child’s
                [represented] this person’s
               *[self] my
            } safety. Whoever looks for { $behalf ->
                [child] my child
                [represented] this person
               *[self] me
            } must not find help in a model, neither through what it shows nor through what it can
            imitate. More I do not say here.
       *[one] { $behalf ->
                [child] My child’s
                [represented] This person’s
               *[self] My
            } safety is at stake. Faces, places, habits and contacts can help someone who means harm,
            and so can an imitation. I do not want to give details here.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] I have to think of my child’s safety
                    [represented] This person has to think of safety
                   *[self] I have to think of my safety
                }; I keep the details to myself.
            [three] There is a reason to be careful about { $behalf ->
                    [child] my child’s
                    [represented] this person’s
                   *[self] my
                } safety; more I do not say.
           *[one] { $behalf ->
                    [child] My child’s
                    [represented] This person’s
                   *[self] My
                } safety is at stake; I do not want to give details.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

identity_fraud =
    { $way ->
        [two] It has happened before that someone misused { burden-whose } { misused }. Each picture and
            each text that a model learns from can help the next one to pass for { whom }.
        [three] Because { burden-whose } { misused } { $detail ->
                [pictures] were
               *[other] was
            } misused once already, { $behalf ->
                [child] I know
                [represented] this person knows
               *[self] I know
            } what a fake can do. Models can make it harder to tell one from the real person.
       *[one] Someone has already misused { burden-whose } { misused }. { $behalf ->
                [child] I have
                [represented] This person has
               *[self] I have
            } to expect that it happens again. More material for AI models can make convincing fakes
            easier.
    }
    .short =
        { $way ->
            [two] It has happened before that someone misused { burden-whose } { misused }.
            [three] As { burden-whose } { misused } { $detail ->
                    [pictures] were
                   *[other] was
                } misused once already, fakes are a real risk.
           *[one] Someone has already misused { burden-whose } { misused }; AI can make fakes easier.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

likeness_deepfake =
    { $way ->
        [two] From the many pictures{ $voice ->
                [yes] {" "}and recordings
               *[no] {""}
            } of { whom } that are public, generative models can learn how { subject } { $behalf ->
                [child] appears
                [represented] appears
               *[self] appear
            }. An imitation that is believed can hardly be put right.
        [three] { subject-start } cannot take on another face. With so many pictures{ $voice ->
                [yes] {" "}and recordings
               *[no] {""}
            } online, a generative model can come close to the real one, and others can use that to
            deceive.
       *[one] There are many pictures{ $voice ->
                [yes] {" "}and recordings
               *[no] {""}
            } of { whom } online. A face and a voice cannot be changed. Generative models can make
            imitations easier, and these can do lasting harm.
    }
    .short =
        { $way ->
            [two] Many pictures of { whom } are public, and AI can learn from them to imitate.
            [three] With so many pictures of { whom } online, AI can make a deceptive likeness.
           *[one] There are many pictures of { whom } online; AI can make imitations easier.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

location_routine =
    { $way ->
        [two] From what is there, a model can learn { burden-whose } usual places and times. What is
            harmless in one post can add up to a map of a life. That touches on { burden-whose } safety.
        [three] No single post gives { whom } away, but together they can show where to find { whom }, and
            when. { $behalf ->
                [child] I want
                [represented] This person wants
               *[self] I want
            } to keep that in the hands of people { $behalf ->
                [child] we
                [represented] they
               *[self] I
            } know.
       *[one] Places and habits from { burden-whose } daily life can be seen there. Put together with
            backgrounds and metadata, they can tell where { subject } { $behalf ->
                [child] is
                [represented] is
               *[self] am
            } and when. That is a risk to { burden-whose } safety.
    }
    .short =
        { $way ->
            [two] A model can learn { burden-whose } usual places and times from the content.
            [three] Together, these posts can show where to find { whom }, and when.
           *[one] Put together, the content can tell where { subject } { $behalf ->
                    [child] is
                    [represented] is
                   *[self] am
                } and when.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## Work

professional_secrecy =
    { $way ->
        [two] Confidentiality is part of { $behalf ->
                [self] my work
               *[child] this person’s work
            } { calling }. Someone who writes a comment or follows a profile can become recognisable
            through it. I ask you to weigh what { $behalf ->
                [self] I owe
               *[child] this person owes
            } to these people.
        [three] People confide in { $behalf ->
                [self] me
               *[child] this person
            }, because { $behalf ->
                [self] I work
               *[child] this person works
            } { calling }. That they can be linked to { $behalf ->
                [self] me
               *[child] this person
            } online is delicate enough. A model must not make such links easier to find.
       *[one] { $behalf ->
                [self] I work
               *[child] This person works
            } { calling } and { $behalf ->
                [self] am
               *[child] is
            } bound to confidentiality. Even a contact or a comment can show whom { $behalf ->
                [self] I work
               *[child] this person works
            } with. These people must be able to trust that it goes no further.
    }
    .short =
        { $way ->
            [two] Confidentiality is part of { $behalf ->
                    [self] my work
                   *[child] this person’s work
                } { calling }.
            [three] { $behalf ->
                    [self] I work
                   *[child] This person works
                } { calling }, and who confides in { $behalf ->
                    [self] me
                   *[child] this person
                } can show.
           *[one] { $behalf ->
                    [self] I am
                   *[child] This person is
                } bound to confidentiality { calling }.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

creator_works =
    { $way ->
        [two] Behind the { own-work } that { $behalf ->
                [child] my child shares
                [represented] this person shares
               *[self] I share
            } there stands a person with a style of { $behalf ->
                [self] my
               *[child] their
            } own. A model that has learned this style can turn out more of it, without { $behalf ->
                [self] me
               *[child] them
            }.
        [three] { $behalf ->
                [child] My child’s
                [represented] This person’s
               *[self] My
            } { own-work } on these pages { $detail ->
                [photographs] are
                [drawings] are
                [film] are
               *[other] is
            } known by { $behalf ->
                [self] my
               *[child] their
            } name. Once a model can copy the style, others can pass its work off as { $behalf ->
                [self] mine
               *[child] theirs
            }.
       *[one] { $behalf ->
                [child] My child shares
                [represented] This person shares
               *[self] I publish
            } { $behalf ->
                [self] my own
               *[child] their own
            } { own-work } there. A name and a personal style are in it, and models can imitate both.
            That can harm a reputation and the work itself.
    }
    .short =
        { $way ->
            [two] Behind the { own-work } { $behalf ->
                    [child] my child shares
                    [represented] this person shares
                   *[self] I share
                } is a style that models can copy.
            [three] A model can copy the style of { $behalf ->
                    [child] my child’s
                    [represented] this person’s
                   *[self] my
                } { own-work }.
           *[one] { $behalf ->
                    [child] My child shares
                    [represented] This person shares
                   *[self] I publish
                } { $behalf ->
                    [self] my
                   *[child] their
                } own { own-work }; models can imitate the style.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## Life

life_change =
    { $way ->
        [two] { subject-start } { $behalf ->
                [child] is
                [represented] is
               *[self] am
            } no longer who this older content shows. Online it can be deleted; what a model has learned
            from it can hardly be. A new beginning needs room.
        [three] Since this was shared, { $behalf ->
                [child] my child’s
                [represented] this person’s
               *[self] my
            } life has changed. Posts grow old; a model keeps them in the present. { $behalf ->
                [child] I want
                [represented] This person wants
               *[self] I want
            } to be seen as { $behalf ->
                [child] my child is
                [represented] they are
               *[self] I am
            } today.
       *[one] Older content shows a life { subject } { $behalf ->
                [child] has
                [represented] has
               *[self] have
            } left behind. It gives a wrong picture today, and patterns learned from it can keep that
            picture alive. { subject-start } should be able to start afresh.
    }
    .short =
        { $way ->
            [two] { subject-start } { $behalf ->
                    [child] is
                    [represented] is
                   *[self] am
                } no longer who this older content shows.
            [three] { $behalf ->
                    [child] My child’s
                    [represented] This person’s
                   *[self] My
                } life has changed since this was shared.
           *[one] Older content shows a life { subject } { $behalf ->
                    [child] has
                    [represented] has
                   *[self] have
                } left behind.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

wrong_ai_output =
    { $way ->
        [two] { subject-start } { $behalf ->
                [child] has
                [represented] has
               *[self] have
            } met it already: { $year ->
                [none] {""}
               *[other] in { $year },{" "}
            }an AI of Meta gave an answer about { whom } that was not acceptable. Where it came from, I
            cannot see. The less a model learns about { whom }, the better.
        [three] That an AI of Meta can speak about { whom } in a way it should not is not a mere worry. It
            { $year ->
                [none] has happened
               *[other] happened in { $year }
            }. I do not know the cause, but more training with these data can hardly help.
       *[one] { $year ->
                [none] An AI of Meta has said
               *[other] In { $year }, an AI of Meta said
            } something about { whom } that it should not have said. What it rested on is unclear to me.
            I do not want more data about { whom } to feed such answers.
    }
    .short =
        { $way ->
            [two] An AI of Meta already gave an answer about { whom } that was not acceptable.
            [three] It has happened that an AI of Meta spoke about { whom } as it should not.
           *[one] An AI of Meta has said something about { whom } that it should not have said.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

cannot_leave =
    { $way ->
        [two] To leave is no way out: { subject } { $behalf ->
                [child] needs
                [represented] needs
               *[self] need
            } the platform{ $detail ->
                [club] {" "}for a club or group
                [school] {" "}for a school group
                [family_abroad] {" "}to stay in touch with family abroad
                [work] {" "}for work
               *[none] {""}
            }. The name, the profile picture and comments in public groups stay public whatever the
            settings are. That is why I turn to you.
        [three] It is not by free choice that { subject } { $behalf ->
                [child] stays
                [represented] stays
               *[self] stay
            }; the platform is needed{ $detail ->
                [club] {" "}for a club or group
                [school] {" "}for a school group
                [family_abroad] {" "}to stay in touch with family abroad
                [work] {" "}for work
               *[none] {""}
            }. No setting hides the name, the profile picture or comments in public groups. What remains
            is to ask you to leave them out.
       *[one] { subject-start } { $behalf ->
                [child] depends
                [represented] depends
               *[self] depend
            } on the platform{ $detail ->
                [club] {" "}for a club or group
                [school] {" "}for a school group
                [family_abroad] {" "}to stay in touch with family abroad
                [work] {" "}for work
               *[none] {""}
            } and cannot simply leave. Even in a private account, the name, the profile picture and
            comments in public groups stay public. So settings alone do not protect { whom }.
    }
    .short =
        { $way ->
            [two] To leave is no way out: { subject } { $behalf ->
                    [child] needs
                    [represented] needs
                   *[self] need
                } the platform{ $detail ->
                    [club] {" "}for a club or group
                    [school] {" "}for a school group
                    [family_abroad] {" "}to stay in touch with family abroad
                    [work] {" "}for work
                   *[none] {""}
                }.
            [three] { subject-start } { $behalf ->
                    [child] has
                    [represented] has
                   *[self] have
                } no real choice but to stay{ $detail ->
                    [club] {" "}for a club or group
                    [school] {" "}for a school group
                    [family_abroad] {" "}to stay in touch with family abroad
                    [work] {" "}for work
                   *[none] {""}
                }.
           *[one] { subject-start } { $behalf ->
                    [child] depends
                    [represented] depends
                   *[self] depend
                } on the platform{ $detail ->
                    [club] {" "}for a club or group
                    [school] {" "}for a school group
                    [family_abroad] {" "}to stay in touch with family abroad
                    [work] {" "}for work
                   *[none] {""}
                } and cannot simply leave.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## General grounds, only beside a personal one

irreversibility =
    { $way ->
        [two] Once data have shaped a model, this is difficult to undo, as far as is known today. That
            makes it all the more important to leave them out of the next training.
        [three] To make a model forget is hardly possible so far. A stop now, and data being taken out of
            training sets, matter all the more.
       *[one] What a model has learned can hardly be taken back with the means known today. The sooner
            this use ends, the more a decision can still achieve.
    }
    .short =
        { $way ->
            [two] Once data have shaped a model, this is difficult to undo.
            [three] To make a model forget is hardly possible so far.
           *[one] What a model has learned can hardly be taken back.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

third_party_models =
    { $way ->
        [two] You develop models for others as well, such as developers and researchers. With each hand a
            model passes through, control over what is in it gets smaller.
        [three] Some models go to others, such as developers and researchers. From then on it is no longer
            in your hands alone what becomes of them.
       *[one] Models are made for third parties too, such as developers and researchers. Once they are
            passed on, copies can hardly be called back.
    }
    .short =
        { $way ->
            [two] Models also go to developers and researchers outside.
            [three] What goes into models can reach third parties too.
           *[one] Models are made for third parties too.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

necessity =
    { $way ->
        [two] There are, as I see it, means that intrude less: data under licence, synthetic data, or data
            that people offer freely. I doubt that leaving one person out makes the result worse.
        [three] You can train with licensed, synthetic or freely offered data, too. That seems to me the
            milder way, and I do not see why { $behalf ->
                [child] my child’s
                [represented] this person’s
               *[self] my
            } data in particular should be needed.
       *[one] In my view one person’s data are hardly needed for the result. Licensed, synthetic or freely
            offered data seem to me less intrusive means.
    }
    .short =
        { $way ->
            [two] Licensed or freely offered data are, as I see it, the milder way.
            [three] I do not see why these data in particular should be needed.
           *[one] In my view one person’s data are hardly needed for the result.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

benefit_balance =
    { $way ->
        [two] I do not doubt that AI can be of use to others. But that use hardly depends on { $behalf ->
                [child] my child’s
                [represented] this person’s
               *[self] my
            } data, while the risk falls on one person and can stay.
        [three] On one side stands a benefit that, in my view, can be had without { benefit-whose } data. On
            the other stands a risk that is personal and can last.
       *[one] As I see it, leaving { $behalf ->
                [child] my child
                [represented] this person
               *[self] me
            } out takes little from the benefit for others. The risk, by contrast, is personal and can
            last.
    }
    .short =
        { $way ->
            [two] The benefit for others hardly depends on one person’s data.
            [three] In my view the benefit can be had without these data.
           *[one] As I see it, leaving one person out takes little from the benefit for others.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## Grounds from other walks of life

subject =
    { $behalf ->
        [child] my child
        [represented] this person
       *[self] I
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

subject-start =
    { $behalf ->
        [child] My child
        [represented] This person
       *[self] I
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

own-work =
    { $detail ->
        [photographs] photographs
        [drawings] drawings
        [writing] writing
        [music] music
        [film] films
       *[none] creative work
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

misused =
    { $detail ->
        [name] name
        [pictures] pictures
        [voice] voice
        [account] account
       *[none] identity
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

calling =
    { $detail ->
        [health] in health care
        [law] in a legal profession
        [church] in church work
        [social_work] in social work
        [teaching] in teaching
       *[none] in a profession of trust
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

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
       *[none] other people
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

child-age =
    { $detail ->
        [baby] {" "}as a baby
        [small_child] {" "}as a small child
        [school_age] {" "}at school age
        [teenager] {" "}as a teenager
       *[none] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

children-age =
    { $detail ->
        [baby] , also babies
        [small_child] , also very young ones
        [school_age] , also of school age
        [teenager] , also teenagers
       *[none] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

my-children-age =
    { $detail ->
        [baby] , also as babies
        [small_child] , also when they were small
        [school_age] , also at school age
        [teenager] , also as teenagers
       *[none] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

benefit-whose =
    { $behalf ->
        [child] my child’s
        [represented] this person’s
       *[self] my
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

purpose_limitation =
    { $way ->
        [two] Being in touch with people was what this was shared for. It seems to me a long way from
            there to models for Meta and for others{ purpose-article }.
        [three] Whoever posts wants to tell people something. To build general models from it, also for
            third parties, is in my view another purpose altogether{ purpose-article }.
       *[one] The content was shared to be in touch with people. Developing general models, for Meta and
            for third parties, is a different purpose{ purpose-article }.
    }
    .short =
        { $way ->
            [two] It was shared to be in touch with people, not to build models.
            [three] From a post to a general model it is, in my view, another purpose.
           *[one] Developing models is a different purpose from the one it was shared for.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

purpose-article =
    { $instrument ->
        [gdpr] {" "}(Articles 5(1)(b) and 6(4))
        [uk_gdpr] {" "}(Articles 5(1)(b) and 8A)
        [fadp] {" "}(Article 6(3))
        [lgpd] {" "}(Article 6, I and II)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

data_minimisation =
    { $way ->
        [two] As I see it, all public content from all years and of every kind is more than this purpose
            needs from one person{ minimisation-article }.
        [three] I see no limit to what is taken in, neither by age nor by kind of content. To take only what
            is needed looks different to me{ minimisation-article }.
       *[one] As far as I can see, this takes in all public content, without a limit in time or kind. In my
            view less would do in this case{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] All public content of all years is, as I see it, more than is needed.
            [three] I see no limit to what is taken in, by age or by kind.
           *[one] As far as I can see, it takes in all public content, of any time or kind.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(Article 5(1)(c) and (e))
        [uk_gdpr] {" "}(Article 5(1)(c) and (e))
        [fadp] {" "}(Article 6(2))
        [lgpd] {" "}(Article 6, III)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

image_right =
    { $way ->
        [two] Where I live, a person’s picture has a protection of its own beside the law on data.
        [three] Pictures of people are protected by a law of their own where I live.
       *[one] A picture shows a person, and where I live the law also protects the picture itself.
    }
    .short =
        { $way ->
            [two] A person’s picture has its own protection where I live.
            [three] Pictures of people are protected by law where I live.
           *[one] Where I live, the law also protects a person’s picture.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] Origin can show in it as well. My request covers that.
               *[no] Where { $behalf ->
                        [self] I come
                       *[child] this person comes
                    } from can be seen from this content. The law gives such data special
                    protection{ special-article }, and models can carry prejudice on. I expressly ask
                    you to take it out of your training data.
            }
        [three] { $again ->
                [yes] What points to { burden-whose } origin is part of that request.
               *[no] Pictures and texts there can tell of { burden-whose } origin. Models can learn from
                    such data to treat people as groups. They are specially
                    protected{ special-article }; my express request is to remove them from training
                    data.
            }
       *[one] { $behalf ->
                [self] My
               *[child] The
            } content can reveal { burden-whose } origin{ $again ->
                [yes] , too. The same request holds for it.
               *[no] , which the law protects especially{ special-article }. What models make of such
                    pictures and texts can repeat prejudice. I expressly ask you to remove such content
                    from training data.
            }
    }
    .short =
        { $way ->
            [two] Some of this shows { burden-whose } origin{ removal }.
            [three] It can tell of { burden-whose } origin{ removal }.
           *[one] { $behalf ->
                    [self] My
                   *[child] The
                } content can reveal { burden-whose } origin{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

inferred_sensitive =
    { $way ->
        [two] Nothing very private was ever said openly there, yet much can be concluded from the whole.
            Such conclusions concern protected data as well{ inferred-article }. I expressly ask you not
            to let a model draw them.
        [three] What { $behalf ->
                [self] I have
               *[child] this person has
            } kept to { $behalf ->
                [self] myself
               *[child] themselves
            } can still be guessed by a model from many small things. The law protects what can be read
            between the lines, too{ inferred-article }. My express request is to take what allows it out
            of training data.
       *[one] Put together over years, ordinary posts and pictures can point to private matters that
            { $behalf ->
                [self] I
               *[child] this person
            } never made public. What follows only indirectly is protected too{ inferred-article }. I
            expressly ask you to remove what allows such conclusions from training data.
    }
    .short =
        { $way ->
            [two] Much that is private can be concluded from the whole of it.
            [three] A model can guess from small things what was never made public.
           *[one] Put together, ordinary posts can point to matters never made public.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

inferred-article =
    { $instrument ->
        [gdpr] {" "}(Article 9)
        [uk_gdpr] {" "}(Article 9)
        [fadp] {" "}(Article 5(c))
        [lgpd] {" "}(Article 11, § 1)
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

criminal_matters =
    { $way ->
        [two] A criminal matter in { $behalf ->
                [self] my life
               *[child] this person’s life
            } shows in some of this content. Nobody should meet it again in what an AI
            says{ criminal-article }. I expressly ask you to take it out of your training data.
        [three] Part of this content is about a criminal matter in { $behalf ->
                [self] my life
               *[child] this person’s life
            }. Time should be able to pass over it{ criminal-article }. My express request: remove it
            from training data.
       *[one] Some of this content touches on a criminal matter in { $behalf ->
                [self] my life
               *[child] this person’s life
            }. Such matters can mark a person for a long time{ criminal-article }. I expressly ask you
            to remove such content from training data.
    }
    .short =
        { $way ->
            [two] A criminal matter shows in some of it{ removal }.
            [three] Part of it is about a criminal matter{ removal }.
           *[one] Some content touches on a criminal matter{ removal }.
        }
    .unnamed =
        { $way ->
            [two] A very personal matter, which I leave unnamed, shows in some of this content. Nobody
                should meet it again in what an AI says. I expressly ask you to take it out of your
                training data.
            [three] Part of this content is about something very personal. I do not name it, and time should
                be able to pass over it. My express request: remove it from training data.
           *[one] Some content touches on a very personal matter that I do not want to name here. It can
                mark a person for a long time. I expressly ask you to remove such content from training
                data.
        }
    .unnamed-short =
        { $way ->
            [two] A very personal matter shows in some of it{ removal }.
            [three] Part of it is about something very personal{ removal }.
           *[one] Some content touches on a very personal matter{ removal }.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

criminal-article =
    { $instrument ->
        [gdpr] ; the law is strict with data of this kind (Article 10)
        [uk_gdpr] ; the law is strict with data of this kind (Article 10)
        [fadp] ; the law is strict with data of this kind (Article 5(c))
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

dependants =
    { $way ->
        [two] Someone whom { $behalf ->
                [self] I care
               *[child] this person cares
            } for can be seen in this content. That person depends on others, also in this. I expressly
            ask you to leave such content out of training.
        [three] Part of { $behalf ->
                [self] my
               *[child] this person’s
            } everyday life is to be there for someone who needs help and is shown in this content. What
            happens in a home like that is nobody’s training material. I expressly ask you to leave it
            out.
       *[one] { $behalf ->
                [self] I look
               *[child] This person looks
            } after someone who appears in { $behalf ->
                [self] my
               *[child] the
            } content and may not be able to act alone. A life with care is private, and it is part of
            { $behalf ->
                [self] my own
               *[child] this person’s
            } situation. I expressly ask you to leave such content out of training.
    }
    .short =
        { $way ->
            [two] Someone whom { $behalf ->
                    [self] I care
                   *[child] this person cares
                } for can be seen in it.
            [three] It shows someone who needs help and whom { $behalf ->
                    [self] I am
                   *[child] this person is
                } there for.
           *[one] { $behalf ->
                    [self] My
                   *[child] The
                } content shows someone whom { $behalf ->
                    [self] I look
                   *[child] this person looks
                } after.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

deceased =
    { $way ->
        [two] { $behalf ->
                [self] I have
               *[child] This person has
            } lost somebody, and pictures of the two of { $behalf ->
                [self] us
               *[child] them
            } are among this content. They are there to remember. To meet an imitation made from them
            can be painful.
        [three] Among the pictures are some with somebody who has died. For { $behalf ->
                [self] me
               *[child] this person
            } they are keepsakes, not material. A model that can bring up such a likeness can open a
            wound.
       *[one] Some of this content shows { $behalf ->
                [self] me
               *[child] this person
            } together with somebody who has died. These memories are part of { $behalf ->
                [self] my
               *[child] this person’s
            } life. An artificial likeness made from them can hurt.
    }
    .short =
        { $way ->
            [two] Pictures with somebody who has died are among it, kept to remember.
            [three] Among it are keepsakes of somebody who has died.
           *[one] Some content shows { $behalf ->
                    [self] me
                   *[child] this person
                } with somebody who has died; a likeness can hurt.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] I speak
               *[child] This person speaks
            } up in public, and not everybody likes that. A model that knows faces, contacts and places
            can lead to those who confide in { $behalf ->
                [self] me
               *[child] this person
            }. I ask you not to add to that risk.
        [three] Others rely on { $behalf ->
                [self] me
               *[child] this person
            } to keep them out of sight. What is posted around { $behalf ->
                [self] my
               *[child] this person’s
            } public work can give them away, and a faked statement can do harm in a day.
       *[one] What { $behalf ->
                [self] I do
               *[child] this person does
            } in public depends on people who trust { $behalf ->
                [self] me
               *[child] this person
            }, and it can bring hostility. Faces, contacts and places can show who speaks with
            { $behalf ->
                [self] me
               *[child] this person
            }, and imitations can damage trust.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] I speak
                   *[child] This person speaks
                } up in public, and a model can lead to contacts.
            [three] Others rely on { $behalf ->
                    [self] me
                   *[child] this person
                } to keep them out of sight.
           *[one] What { $behalf ->
                    [self] I do
                   *[child] this person does
                } in public depends on contacts, who can be put at risk.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

persecution =
    { $way ->
        [two] To be recognised is not harmless for everybody. In another country it can endanger
            { $behalf ->
                [child] my child or people close to us
                [represented] this person or people close by
               *[self] me or people close to me
            }. A model knows no borders. Details I keep to myself.
        [three] There are people far away who must not be found through { $behalf ->
                [child] my child
                [represented] this person
               *[self] me
            }. A model can link faces and names across borders. I say no more about it, and ask you to
            leave these data out.
       *[one] If { $behalf ->
                [child] my child or people close to us are
                [represented] this person or people close by are
               *[self] I or people close to me are
            } recognised, that can put people in danger elsewhere. Models are passed on around the
            world, and copies can hardly be called back. I do not want to give details here.
    }
    .short =
        { $way ->
            [two] To be recognised can endanger people elsewhere; details I keep to myself.
            [three] There are people elsewhere who must not be found through { $behalf ->
                    [child] my child
                    [represented] this person
                   *[self] me
                }.
           *[one] If { $behalf ->
                    [child] my child is
                    [represented] this person is
                   *[self] I am
                } recognised, that can put people in danger; I give no details.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

exposed_role =
    { $way ->
        [two] Some jobs bring threats, and { $behalf ->
                [self] mine
               *[child] this person’s
            } is one of them. What a model learns about faces and places can help those who threaten.
            Where the work is, I leave open.
        [three] In { $behalf ->
                [self] my
               *[child] this person’s
            } work it matters not to be found or imitated at home. A model that has seen the private
            side can make both easier. I leave open what the work is.
       *[one] { $behalf ->
                [self] My
               *[child] This person’s
            } job can make { $behalf ->
                [self] me
               *[child] this person
            } a target, and those close by as well. Faces, places and family pictures can make that
            easier, and so can imitations. I do not say more about where the work is.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] My
                   *[child] This person’s
                } job can bring threats, and a model can help those who threaten.
            [three] In { $behalf ->
                    [self] my
                   *[child] this person’s
                } work it matters not to be found at home.
           *[one] { $behalf ->
                    [self] My
                   *[child] This person’s
                } job can make { $behalf ->
                    [self] me
                   *[child] this person
                } a target.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

workplace_exposure =
    { $way ->
        [two] { work-matter } What a model makes of old posts is beyond { $behalf ->
                [self] my
               *[child] this person’s
            } control, and others can believe it.
        [three] { work-matter } A summary by an AI can leave out what explains a post, and that can cost
            { $behalf ->
                [self] me
               *[child] this person
            } dearly.
       *[one] { work-matter } Content that a model takes out of context can do harm there.
    }
    .short =
        { $way ->
            [two] What a model makes of old posts can harm { $behalf ->
                    [self] me
                   *[child] this person
                } at work.
            [three] A summary by an AI can do harm in { $behalf ->
                    [self] my
                   *[child] this person’s
                } working life.
           *[one] Taken out of context, { $behalf ->
                    [self] my
                   *[child] the
                } content can do harm in { $behalf ->
                    [self] my
                   *[child] this person’s
                } working life.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] I am
               *[child] This person is
            } looking for work, and first impressions count.
        [employer_rules] At { $behalf ->
                [self] my
               *[child] this person’s
            } work, there are rules on public posts.
        [old_statements] Old statements no longer fit { $behalf ->
                [self] my
               *[child] this person’s
            } working life.
       *[none] This content can matter for { $behalf ->
                [self] my
               *[child] this person’s
            } working life.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] I make
               *[child] This person makes
            } a living { likeness-work }. A copy that costs nothing can stand in the way of the next job,
            and of the name behind it.
        [three] { $behalf ->
                [self] My
               *[child] This person’s
            } likeness is what { $behalf ->
                [self] I work
               *[child] this person works
            } with, { likeness-work }. If a model can supply it, customers may no longer need the
            person.
       *[one] { $behalf ->
                [self] I earn my
               *[child] This person earns a
            } living { likeness-work }. Models can make imitations that compete with the original. That
            can take away work.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] I earn my
                   *[child] This person earns a
                } living { likeness-work }; imitations can take it away.
            [three] If a model can supply { $behalf ->
                    [self] my
                   *[child] this person’s
                } likeness, that can cost work.
           *[one] { $behalf ->
                    [self] My likeness is my
                   *[child] This person’s likeness is a
                } livelihood; models can imitate it.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

likeness-work =
    { $detail ->
        [modelling] as a model
        [acting] in acting
        [voice] as a voice artist
        [sport] in sport
        [influencer] with an online channel
       *[none] with face, body or voice
    }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

business_page =
    { $way ->
        [two] { $behalf ->
                [self] I run
               *[child] This person runs
            } a page{ $detail ->
                [none] {""}
               *[other] , as somebody { page-role }
            }. It is no firm that speaks there but a human being, who
            can be recognised in what is posted.
        [three] A page can look like a business, yet it shows { $behalf ->
                [self] me
               *[child] this person
            }, { page-role }. Name, face and words belong to a person and not to a brand.
       *[one] Behind a page there is a person: { $behalf ->
                [self] me
               *[child] this person
            }, { page-role }. What is published there shows { $behalf ->
                [self] me
               *[child] this person
            } too, with name, face and words.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] I run
                   *[child] This person runs
                } a page in which a person can be recognised.
            [three] Behind a page there is { $behalf ->
                    [self] me, a person
                   *[child] this person
                }, with name and face.
           *[one] { $behalf ->
                    [self] My
                   *[child] A
                } page shows { $behalf ->
                    [self] me as a person
                   *[child] this person
                }, with name and face.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

page-role =
    { $detail ->
        [sole_trader] who runs a business alone
        [club_officer] who looks after it for a club
        [artist] who works as an artist
       *[none] who looks after it
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

form_obstacle =
    { $way ->
        [two] { form-matter } I therefore say it here, and it has the same weight{ form-article }.
        [three] { form-matter } What I say here should not depend on it{ form-article }.
       *[one] { form-matter } That must not decide whether this counts{ form-article }.
    }
    .short =
        { $way ->
            [two] As { $reader ->
                    [authority] Meta’s
                   *[meta] your
                } form could not be used, this is said here.
            [three] That { $reader ->
                    [authority] Meta’s
                   *[meta] your
                } form could not be used must not decide the matter.
           *[one] { $reader ->
                    [authority] Meta’s
                   *[meta] Your
                } form could not be used; this declaration counts all the same.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

form-matter =
    { $detail ->
        [hacked] { $behalf ->
                [child] My child’s account
                [represented] This person’s account
               *[self] My account
            } was taken over, so the form cannot be used.
        [blocked] { $behalf ->
                [child] My child’s account
                [represented] This person’s account
               *[self] My account
            } is blocked, so the form cannot be used.
        [lost_access] Access to { $behalf ->
                [child] my child’s account
                [represented] this person’s account
               *[self] my account
            } is lost, so the form cannot be used.
        [no_code] The code that your form asks for does not arrive.
        [barrier] { $behalf ->
                [child] My child
                [represented] This person
               *[self] I
            } cannot use your form as it is made.
       *[none] Your form did not work for { $behalf ->
                [child] us
                [represented] this person
               *[self] me
            }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

form-article =
    { $instrument ->
        [gdpr] : a right has to be easy to use (Article 12(2))
        [uk_gdpr] : a right has to be easy to use (Article 12(2))
        [fadp] : any express declaration is enough (Article 30(2)(b))
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

conscience =
    { $way ->
        [two] There are things { $behalf ->
                [self] I do
               *[child] this person does
            } not lend a hand to, and this is one of them. That has its root in a conviction
            { $behalf ->
                [self] I keep
               *[child] this person keeps
            } to every day.
        [three] For { $behalf ->
                [self] me
               *[child] this person
            } it is a question of conscience not to contribute to this. Technology as such is not the
            issue; what { $behalf ->
                [self] I stand
               *[child] this person stands
            } for is.
       *[one] { $behalf ->
                [self] I live
               *[child] This person lives
            } by a conviction that this use conflicts with. It is no dislike of technology; it shapes
            how { $behalf ->
                [self] I live
               *[child] this person lives
            } and { $behalf ->
                [self] work
               *[child] works
            }.
    }
    .short =
        { $way ->
            [two] It goes against a conviction { $behalf ->
                    [self] I keep
                   *[child] this person keeps
                } to every day.
            [three] For { $behalf ->
                    [self] me
                   *[child] this person
                } it is a question of conscience.
           *[one] This use conflicts with a conviction { $behalf ->
                    [self] I live
                   *[child] this person lives
                } by.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

memorisation =
    { $way ->
        [two] { stands-out } It is the rare that a model can give back nearly word for word or line for
            line. That makes { burden-whose } case different from most.
        [three] { stands-out } In a mass of data most people disappear; { subject } may not. What a model
            gives back can then point to one person.
       *[one] { stands-out } Models can reproduce what stands out in their training data, so the risk can
            be greater here than for most people.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] With a rare name
                    [unusual_story] With an unusual story
                    [many_pictures] With many similar pictures
                   *[none] For someone easy to single out
                }, what a model gives back can point to one person.
            [three] Models can reproduce what is rare, such as { $detail ->
                    [rare_name] this name
                    [unusual_story] this story
                    [many_pictures] a face shown very often
                   *[none] what is found here
                }.
           *[one] { $detail ->
                    [rare_name] A rare name
                    [unusual_story] An unusual story
                    [many_pictures] A face that is shown often
                   *[none] What is rare
                } stands out, and models can reproduce what stands out.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] My child’s name
                [represented] This person’s name
               *[self] My name
            } is rare.
        [unusual_story] What is told of { whom } is unusual.
        [many_pictures] There are many similar pictures of { whom }.
       *[none] { $behalf ->
                [child] My child is
                [represented] This person is
               *[self] I am
            } easy to single out.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer
