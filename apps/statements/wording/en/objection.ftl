### The objection, in English, and what the other letters share with it.
###
### A message is one paragraph or one part of it; why the person objects stands in reasons.ftl.
### `.version` goes up when the meaning changes; `.reviewed` says who has looked at it. Line breaks
### are for reading only.
###
### $way (one, two, three) chooses among wordings that mean the same, so that two people do not send
### the same sentences; $tone (plain, firm) how they speak. Neither may claim more than the other.
### Every way of the declaration names the purpose as "AI at Meta" and says what is done.
###
### Values: $behalf (self, child, represented), $instrument (gdpr, uk_gdpr, fadp, lgpd,
### local_objection, local_cessation), $act (object, forbid, oppose, cease), $account (yes, no),
### $accounts (a list), $number (none, one, many), $linked (yes, no, unsure, none: the question does
### not arise), $country, $named (yes, no), $content (a list), $reasons (yes, no), $breaches (a list),
### $amount, $unit, $statutory (yes, no), $law and $article of the country, $law_known (article, law,
### no), $days (one, several: on which the objection was sent), $ends (one, several: on which the time
### for an answer ends; last: only the last of them is named). What a person wrote is never a value: it
### is added as it stands.

## Who speaks, and of whom

who =
    { $behalf ->
        [child] As holder of parental responsibility, I
        [represented] As the authorised representative of another person, I
       *[self] I
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

whose =
    { $behalf ->
        [child] my child’s
        [represented] this person’s
       *[self] my
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

whom =
    { $behalf ->
        [child] my child
        [represented] this person
       *[self] me
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## The sentence of objection

declaration-object =
    { $tone ->
        [firm] { $way ->
            [two] { who } object to any use of { whose } personal data for developing and improving AI
                at Meta. Generative models and models for third parties are included.
            [three] { who } object to the use of { whose } personal data for developing and improving
                AI at Meta, in generative models and in models for third parties alike. I expect you
                to end it.
           *[one] { who } object, in full, to the use of { whose } personal data for developing and
                improving AI at Meta. This holds for generative models and models for third parties
                too.
        }
       *[plain] { $way ->
            [two] { who } object to { whose } personal data being used for developing and improving AI
                at Meta. This includes generative models and models for third parties.
            [three] You use personal data for developing and improving AI at Meta, including
                generative models and models for third parties. { who } object to that use of
                { whose } data.
           *[one] { who } object to the use of { whose } personal data for developing and improving AI
                at Meta, including generative models and models for third parties.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

declaration-forbid =
    { $tone ->
        [firm] { $way ->
            [two] { who } expressly forbid you any use of { whose } personal data for developing and
                improving AI at Meta. Generative models and models for third parties are included.
            [three] { who } expressly forbid you to use { whose } personal data for developing and
                improving AI at Meta, in generative models and in models for third parties alike. I
                expect you to end it.
           *[one] { who } expressly forbid you, in full, to use { whose } personal data for developing
                and improving AI at Meta. This holds for generative models and models for third
                parties too.
        }
       *[plain] { $way ->
            [two] { who } expressly forbid the use of { whose } personal data for developing and
                improving AI at Meta. This includes generative models and models for third parties.
            [three] You use personal data for developing and improving AI at Meta, including
                generative models and models for third parties. { who } expressly forbid you that use
                of { whose } data.
           *[one] { who } expressly forbid you to use { whose } personal data for developing and
                improving AI at Meta, including generative models and models for third parties.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

declaration-oppose =
    { $tone ->
        [firm] { $way ->
            [two] { who } oppose any use of { whose } personal data for developing and improving AI at
                Meta. Generative models and models for third parties are included.
            [three] { who } oppose the use of { whose } personal data for developing and improving AI
                at Meta, in generative models and in models for third parties alike. I expect you to
                end it.
           *[one] { who } oppose, in full, the use of { whose } personal data for developing and
                improving AI at Meta. This holds for generative models and models for third parties
                too.
        }
       *[plain] { $way ->
            [two] { who } oppose { whose } personal data being used for developing and improving AI at
                Meta. This includes generative models and models for third parties.
            [three] You use personal data for developing and improving AI at Meta, including
                generative models and models for third parties. { who } oppose that use of { whose }
                data.
           *[one] { who } oppose the use of { whose } personal data for developing and improving AI at
                Meta, including generative models and models for third parties.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

declaration-cease =
    { $tone ->
        [firm] { $way ->
            [two] { who } ask you to stop any use of { whose } personal data for developing and
                improving AI at Meta. Generative models and models for third parties are included.
            [three] { who } ask you to stop using { whose } personal data for developing and improving
                AI at Meta, in generative models and in models for third parties alike. I expect you
                to end it.
           *[one] { who } ask you to stop, in full, using { whose } personal data for developing and
                improving AI at Meta. This holds for generative models and models for third parties
                too.
        }
       *[plain] { $way ->
            [two] { who } ask you to stop the use of { whose } personal data for developing and
                improving AI at Meta. This includes generative models and models for third parties.
            [three] You use personal data for developing and improving AI at Meta, including
                generative models and models for third parties. { who } ask you to stop that use of
                { whose } data.
           *[one] { who } ask you to stop using { whose } personal data for developing and improving AI
                at Meta, including generative models and models for third parties.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## The law it rests on

law-article =
    { $instrument ->
        [uk_gdpr] Article 21(1) of the UK GDPR (UK General Data Protection Regulation)
        [lgpd] Article 18, § 2, of the LGPD (Brazil’s General Data Protection Law)
        [fadp] Article 30(2)(b) of the Swiss Federal Act on Data Protection
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] Article 21(1) of the GDPR (General Data Protection Regulation)
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

law-local =
    { $law_known ->
        [article] the law of { residence-of } ({ $law }, { $article })
        [law] the law of { residence-of } ({ $law })
       *[no] the data protection law of { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

residence-of =
    { $behalf ->
        [child] my child’s country of residence
        [represented] this person’s country of residence
       *[self] my country of residence
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

law-name =
    { $instrument ->
        [uk_gdpr] UK GDPR (UK General Data Protection Regulation)
        [lgpd] LGPD (Brazil’s General Data Protection Law)
        [fadp] Swiss Federal Act on Data Protection
        [local_objection] data protection law of { residence-of }
        [local_cessation] data protection law of { residence-of }
       *[gdpr] GDPR (General Data Protection Regulation)
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right =
    { $reasons ->
        [yes] { $way ->
            [two] I rely on { law-article } and on reasons from { whose } particular situation.
            [three] The right follows from { law-article }, the reasons from { whose } particular
                situation.
           *[one] { $behalf ->
                [self] My reasons come from my particular situation; my right
               *[child] The reasons come from { whose } particular situation; the right
            } to { $act ->
                [oppose] oppose
               *[object] object
            } follows from { law-article }.
        }
       *[no] { $way ->
            [two] I rely on { law-article }.
            [three] The right follows from { law-article }.
           *[one] { $behalf ->
                [self] My right
               *[child] The right
            } to { $act ->
                [oppose] oppose
               *[object] object
            } follows from { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-fadp = { declaration-forbid }
    { $way ->
        [two] This is a declaration under { law-article }. It also holds for what is already public
            (Article 30(3)).
        [three] I rely on { law-article }. Data that are already public are covered as well (Article
            30(3)).
       *[one] I declare this under { law-article }. It also holds for data that are already public
            (Article 30(3)).
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] I rely on { law-article }. As I see it, this use does not comply with the law: it disregards
            { $breaches }.
        [three] The right follows from { law-article }, since in my view the law is not complied with. This
            is about { $breaches }.
       *[one] I rely on { law-article }. In my view this use is not in line with the law, because it does
            not respect { $breaches }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes] { $way ->
            [two] I rely on { law-article }. This use { harm }, for the reasons given here.
            [three] My request rests on { law-article }. I give reasons from { whose } own situation;
                this use { harm }.
           *[one] I ask this under { law-article }. For the reasons below, this use { harm }.
        }
       *[no] { $way ->
            [two] I rely on { law-article }.
            [three] My request rests on { law-article }.
           *[one] I ask this under { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

harm =
    { $residence ->
        [JP] is likely to harm { whose } rights or legitimate interests (paragraph 5)
       *[other] can affect { whose } rights and interests
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## What it covers

scope =
    { $way ->
        [two] { $account ->
                [yes] What I mean is { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my
                    } own public content, old and new, with captions and metadata{ $named ->
                        [yes] {" "}– above all { $content }
                       *[no] {""}
                    }. I also mean what others share in public that shows or names { whom },
                    { $behalf ->
                        [self] what I do
                       *[child] what is done
                    } in AI features, and data about { whom } that come from partners or elsewhere.
               *[no] What I mean is all that others share in public, now or later, if it shows or names
                    { whom }, with captions and metadata. I also mean { $behalf ->
                        [self] what I may have done
                       *[child] what may have been done
                    } in AI features, and data about { whom } that come from partners or elsewhere.
            }
        [three] { $account ->
                [yes] Four groups of data are covered: { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my
                    } own public content{ $named ->
                        [yes] {" "}(above all { $content })
                       *[no] {""}
                    }, public posts of others in which { $behalf ->
                        [child] my child appears
                        [represented] this person appears
                       *[self] I appear
                    }, { $behalf ->
                        [self] my interactions
                       *[child] interactions
                    } with AI features, and data about { whom } from partners or other sources. Past and
                    future content, captions and metadata are included.
               *[no] Three groups of data are covered: public posts of others in which { $behalf ->
                        [child] my child appears
                        [represented] this person appears
                       *[self] I appear
                    }, any interactions with AI features, and data about { whom } from partners or other
                    sources. Past and future content, captions and metadata are included.
            }
       *[one] { $account ->
                [yes] This covers { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my
                    } own public content, past and future, with captions and metadata{ $named ->
                        [yes] , above all { $content }
                       *[no] {""}
                    }. It also covers public content of others that shows or names { whom },
                    { $behalf ->
                        [self] my interactions
                       *[child] interactions
                    } with AI features, and data about { whom } from partners or other sources.
               *[no] This covers public content of others that shows or names { whom }, past and future,
                    with captions and metadata. It also covers any interactions with AI features, and
                    data about { whom } from partners or other sources.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

content-photos_of_me =
    { $behalf ->
        [child] photos of my child
        [represented] photos of this person
       *[self] photos of me
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-photos_of_children =
    { $behalf ->
        [child] photos of my child
        [represented] photos of this person’s children
       *[self] photos of my children
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-videos_voice =
    { $behalf ->
        [child] recordings of my child
        [represented] recordings of this person
       *[self] recordings of me
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

content-posts_comments =
    { $behalf ->
        [child] what my child has written
        [represented] what this person has written
       *[self] what I have written
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

content-creative_work =
    { $behalf ->
        [child] my child’s creative work
        [represented] creative work
       *[self] my creative work
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

list = { $start } and { $last }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] You say that you look at expectations, risks, benefits and milder means. I take
                    these points in turn.
               *[other] For { $behalf ->
                        [child] my child
                        [represented] this person
                       *[self] me
                    }, this matters for the reasons that follow.
            }
        [three] { $instrument ->
                [gdpr] When you weigh this, your policy asks about expectations, benefits and risks, and
                    about means that intrude less. { $behalf ->
                        [child] My child’s
                        [represented] This person’s
                       *[self] My
                    } case looks like this.
               *[other] I say this for reasons from { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my own
                    } life.
            }
       *[one] { $instrument ->
                [gdpr] Your policy says that you weigh what a person could expect, the risks, the benefits,
                    and whether milder means exist. On these points I say the following.
               *[other] The reasons lie in { $behalf ->
                        [child] my child’s situation
                        [represented] this person’s situation
                       *[self] my own situation
                    }.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## In the person's own words

own-words =
    { $way ->
        [two] What this means, in my own words:
        [three] Put in my own words:
       *[one] In my own words:
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## When the reasons touch on something private

no-details =
    { $way ->
        [two] More than this I do not want to tell, and you do not need more to decide.
        [three] I leave it at that: details are not needed to decide.
       *[one] I do not want to give more details, and none are needed to decide.
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## The burden

burden-gdpr =
    { $tone ->
        [firm] { $way ->
            [two] Only compelling legitimate grounds that override { burden-whose } interests, rights
                and freedoms can justify going on, and it is for you to demonstrate them. General
                business interests are not enough.
            [three] If you want to go on, it is for you to demonstrate compelling legitimate grounds
                that override { burden-whose } interests, rights and freedoms in this case. General
                business interests are not enough.
           *[one] The burden is on you: demonstrate compelling legitimate grounds that override
                { burden-whose } interests, rights and freedoms, or stop. A general reference to
                business interests is not enough.
        }
       *[plain] { $way ->
            [two] It is now for you to show compelling legitimate grounds that override
                { burden-whose } interests, rights and freedoms. Business interests in general are
                not enough for that.
            [three] What counts now is whether you can demonstrate compelling legitimate grounds that
                override { burden-whose } interests, rights and freedoms. General business interests
                are not enough.
           *[one] It is for you to demonstrate compelling legitimate grounds that override
                { burden-whose } interests, rights and freedoms. A general reference to business
                interests is not enough.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

burden-whose =
    { $behalf ->
        [child] my child’s
        [represented] this person’s
       *[self] my
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

burden-fadp =
    { $way ->
        [two] If you see a justification under Article 31, such as an overriding interest, it is for
            you to show it. Business interests in general are not enough.
        [three] Going on would need a justification under Article 31. It is for you to show one, and
            a general reference to business interests is not enough.
       *[one] It is for you to show a justification under Article 31, such as an overriding
            interest. A general reference to business interests is not enough.
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

burden-lgpd =
    { $way ->
        [two] If you see it differently, it is for you to show that the law is complied with in this very
            case.
        [three] Should you want to go on, show me how this use is in line with the law in this case. To
            point to business interests in general does not answer that.
       *[one] It is for you to show, in this case, that this use complies with the law. A general
            reference to business interests is not enough.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] I ask you to weigh { burden-whose } interests in this very case, and not to point to
                    business interests in general.
                [three] If you see grounds that weigh more than { burden-whose } interests, I ask you to
                    name them for this case.
               *[one] If you want to go on, I ask you to show which grounds outweigh { burden-whose }
                    interests in this case. A general reference to business interests says little about
                    it.
            }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

burden-local-shown =
    { $way ->
        [two] To go on, you have to show grounds that weigh more than { burden-whose } interests and
            rights. Business interests in general do not show that.
        [three] The law leaves it to you to prove overriding grounds, not to { whom } to disprove them. I
            ask for grounds that hold in this very case.
       *[one] It is for you to demonstrate legitimate grounds that override { burden-whose } interests and
            rights in this case. A general reference to business interests is not enough.
    }
    .version = 1
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
            [two] If you want to refuse, I ask you to name the case listed in the law on which you rely.
            [three] The law lists the cases in which you may refuse. If you see one here, name it to me.
           *[one] Should you refuse, I ask you to name the case listed in the law that allows it.
        }
        [JP] { $way ->
            [two] I ask you to say, for this very case, whether this use is likely to harm
                { burden-whose } rights or legitimate interests, and why not if you think so.
            [three] If you see no likely harm to { burden-whose } rights or legitimate interests, I ask you
                to give me the reasons for this case.
           *[one] If you do not think that this use is likely to harm { burden-whose } rights or legitimate
                interests, I ask you to tell me why in this case.
        }
       *[other] { $way ->
            [two] If you want to go on, I ask you to name the provision that allows it in this case.
            [three] If you see a reason in the law to go on, I ask you to name it for this case.
           *[one] If you do not stop, I ask you to tell me on which provision you rely in this case.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-expectation = legitimate expectations (Article 10, II)
    .short = Article 10, II
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-purpose = the purpose for which the data were made public (Article 7, §§ 3 and 7)
    .short = Article 7, §§ 3 and 7
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-transparency = the duty of transparency (Articles 6, VI, and 9)
    .short = Articles 6, VI, and 9
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-sensitive = the protection of sensitive data (Article 11)
    .short = Article 11
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-children = the best interest of children (Article 14)
    .short = Article 14
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

breach-necessity = the principle of necessity (Article 6, III)
    .short = Article 6, III
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## What is asked

requests-intro =
    { $tone ->
        [firm] { $way ->
                [two] I expect you to
                [three] What I expect of you:
               *[one] I call on you to
            }
       *[plain] { $way ->
                [two] This is what I ask of you:
                [three] I therefore ask you to
               *[one] I ask you to
            }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] end this use, and restrict the processing until you have decided (Article
                18(1)(d));
            [three] no longer use the data for this, and restrict the processing while you decide
                (Article 18(1)(d));
           *[one] stop this use, and restrict the processing until you have decided (Article
                18(1)(d));
        }
    .erase =
        { $way ->
            [two] remove the data from training sets (erasure, Article 17(1)(c)) and leave them out
                of future training;
            [three] erase the data where they are held for training (Article 17(1)(c)), and add none
                in future;
           *[one] erase the data from training sets (Article 17(1)(c)) and keep them out of future
                training;
        }
    .recipients =
        { $way ->
            [two] let recipients know, and tell me who they are (Article 19);
            [three] tell those who received the data, and tell me who they are (Article 19);
           *[one] tell recipients about this, and name them to me (Article 19);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] if you refuse, tell me why in this case (Article 12(4)).
            [three] should you refuse, give me the reasons that hold in this case (Article 12(4)).
           *[one] give me the reasons in this case if you refuse (Article 12(4)).
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

requests-confirm =
    { $way ->
        [two] send me a confirmation in writing{ $number ->
            [many] , for each account
           *[other] {""}
        };
        [three] let me have your confirmation in writing{ $number ->
            [many] {" "}for every account
           *[other] {""}
        };
       *[one] confirm this in writing{ $number ->
            [many] {" "}for each account
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] end this use, also while the matter is open;
            [three] no longer use the data for this, not even while you look into it;
           *[one] stop this use, and not resume it while the matter is open;
        }
    .erase =
        { $way ->
            [two] remove the data from training sets (deletion, Article 32(2)) and leave them out of
                future training;
            [three] delete the data where they are held for training (Article 32(2)), and add none in
                future;
           *[one] delete the data from training sets (Article 32(2)) and keep them out of future
                training;
        }
    .recipients =
        { $way ->
            [two] hand no data on for this, and let those know who already have them;
            [three] not disclose the data for this purpose, and tell those who have received them;
           *[one] pass no data on for this purpose, and inform those who already have them;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] if you disagree, tell me what you rely on in this case.
            [three] should you see it differently, tell me on what grounds in this case.
           *[one] tell me what you rely on in this case if you disagree.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] end this use, and block the data as far as this purpose goes (Article 18, IV);
            [three] no longer use the data for this, and block them for this purpose (Article 18, IV);
           *[one] stop this use, and block the data for this purpose (Article 18, IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] let those know who received the data (Article 18, § 6), and tell me who they are
                (Article 18, VII);
            [three] tell each recipient of the data about this (Article 18, § 6), and give me their names
                (Article 18, VII);
           *[one] tell those to whom you passed the data about it (Article 18, § 6), and name them to me
                (Article 18, VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] end this use, also while you look into the matter;
            [three] no longer use the data for this;
           *[one] stop this use;
        }
    .erase =
        { $way ->
            [two] remove the data from training sets and leave them out of future training;
            [three] delete the data where they are held for training, and add none in future;
           *[one] delete the data from training sets and keep them out of future training;
        }
    .recipients =
        { $way ->
            [two] let those know who received the data, and tell me who they are;
            [three] tell those who received the data, and tell me who they are;
           *[one] tell those to whom you passed the data about it, and name them to me;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] if you refuse, tell me why in this case.
            [three] should you refuse, give me the reasons that hold in this case.
           *[one] give me the reasons in this case if you refuse.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] end this use, and suspend the processing for it;
            [three] no longer use the data for this, and suspend the processing;
           *[one] stop this use, and suspend the processing for this purpose;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## By when

period =
    { $unit ->
       *[month] { $amount ->
            [one] one month
           *[other] { $amount } months
        }
        [week] { $amount ->
            [one] one week
           *[other] { $amount } weeks
        }
        [day] { $amount ->
            [one] one day
           *[other] { $amount } days
        }
        [working_day] { $amount ->
            [one] one working day
           *[other] { $amount } working days
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Answer me in writing without undue delay, at the latest within { period } of
                            receipt
                        [three] Your written answer has to reach me without undue delay, at the latest
                            within { period } of receipt
                       *[one] I expect your answer in writing and without undue delay, at the latest
                            within { period } of receipt
                    }
               *[plain] { $way ->
                        [two] Your answer is due without undue delay, at the latest within { period } of
                            receipt
                        [three] I look forward to your answer without undue delay, at the latest within
                            { period } of receipt
                       *[one] I expect your answer without undue delay, at the latest within { period } of
                            receipt
                    }
            }{ $instrument ->
                [gdpr] {" "}(Article 12(3))
                [uk_gdpr] {" "}(Articles 12(3) and 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] May I have your answer in writing within { period } of receipt?
                [three] I ask you to answer in writing within { period } of receipt.
               *[one] I ask for your answer within { period } of receipt.
            }
    }{ deadline-day }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Counted from an arrival on { $received }, that is { $due }.
                [three] Should this letter arrive on { $received }, the last day is { $due }.
               *[one] If you receive this letter on { $received }, the period ends on { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

deadline-courtesy =
    { $instrument ->
        [local_objection] I know of no legal period for this answer.
        [local_cessation] I know of no legal period for this answer.
       *[other] The law sets no period for this answer.
    } { $tone ->
        [firm] { $way ->
                [two] I expect it in writing within { period }.
                [three] Let me have it in writing within { period }.
               *[one] I ask to have it in writing within { period }.
            }
       *[plain] { $way ->
                [two] I ask for it in writing within { period }.
                [three] May I have it in writing within { period }?
               *[one] I would be glad to have it in writing within { period }.
            }
    }{ deadline-day }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## What it is not, and whom it concerns

boundary =
    { $way ->
        [two] { $account ->
            [yes] I do not ask you to delete an account or posts, and this is no withdrawal of
                consent.
           *[no] I do not ask you to delete posts, and this is no withdrawal of consent.
        }
        [three] { $account ->
            [yes] Accounts and posts are to stay as they are. This is not a withdrawal of consent
                either.
           *[no] Posts are to stay as they are. This is not a withdrawal of consent either.
        }
       *[one] { $account ->
            [yes] This is not a request to delete an account or posts, and not a withdrawal of
                consent.
           *[no] This is not a request to delete posts, and not a withdrawal of consent.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

accounts =
    { $number ->
        [none] { $way ->
                [two] Should you need more details to find the content, tell me which.
                [three] If anything is missing for you to find the content, ask me for it.
               *[one] If you need more details to find the content, tell me which.
            }
        [one] { $way ->
                [two] It is about { $behalf ->
                        [child] my child’s account
                        [represented] this person’s account
                       *[self] my account
                    } on { $accounts }.
                [three] The account concerned is { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] mine
                    } on { $accounts }.
               *[one] This applies to { $behalf ->
                        [child] my child’s account
                        [represented] this person’s account
                       *[self] my account
                    } on { $accounts }.
            }
       *[many] { $way ->
                [two] It is about { $behalf ->
                        [child] my child’s accounts
                        [represented] this person’s accounts
                       *[self] my accounts
                    } on { $accounts }{ accounts-linked }.
                [three] The accounts concerned are { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] mine
                    } on { $accounts }{ accounts-linked }.
               *[one] This applies to { $behalf ->
                        [child] my child’s accounts
                        [represented] this person’s accounts
                       *[self] my accounts
                    } on { $accounts }{ accounts-linked }.
            }
    } Country of residence: { $country }.
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

accounts-linked =
    { $linked ->
        [yes] , which are linked in the Accounts Centre
        [no] , each for itself; they are not linked
        [unsure] , each for itself; I do not know whether they are linked
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

account-whatsapp = WhatsApp (with Meta AI)
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

closing =
    { $way ->
        [two] With kind regards
        [three] Yours faithfully
       *[one] Kind regards
    }{ $behalf ->
        [child] , for my child:
        [represented] , for the person I represent:
       *[self] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

date =
    { $day } { $month ->
       *[january] January
        [february] February
        [march] March
        [april] April
        [may] May
        [june] June
        [july] July
        [august] August
        [september] September
        [october] October
        [november] November
        [december] December
    } { $year }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

## The short text: opening, one reason, what is asked

short-who =
    { $behalf ->
        [child] As holder of parental responsibility for my child, I
        [represented] As the representative of another person, I
       *[self] I
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-whose =
    { $behalf ->
        [self] my
       *[child] their
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-whoever =
    { $behalf ->
        [self] , whether I or others shared it
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-law =
    { $instrument ->
        [uk_gdpr] Article 21(1) of the UK General Data Protection Regulation
        [lgpd] Article 18, § 2, of Brazil’s General Data Protection Law (LGPD)
        [fadp] Article 30(2)(b) of the Swiss Federal Act on Data Protection
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] Article 21(1) of the General Data Protection Regulation
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-law-local =
    { $law_known ->
        [article] the { $law }, { $article }
        [law] the { $law }
       *[no] the data protection law of { residence-of }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-purpose = personal data for developing and improving AI at Meta
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-opening-gdpr =
    { $way ->
        [two] Under { short-law }, I object{ $behalf ->
                [child] , for my child,
                [represented] , for another person,
               *[self] {""}
            } to { short-whose } data being used to develop and improve AI at Meta.
        [three] You use personal data to develop and improve AI at Meta. { short-who } object to that use of
            { short-whose } data under { short-law }.
       *[one] { short-who } object to the use of { short-whose } { short-purpose }. I rely on
            { short-law }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-opening-fadp =
    { $way ->
        [two] Under { short-law }, I expressly forbid{ $behalf ->
                [child] , for my child,
                [represented] , for another person,
               *[self] {""}
            } that { short-whose } data are used to develop and improve AI at Meta.
        [three] You use personal data to develop and improve AI at Meta. { short-who } expressly forbid that
            use of { short-whose } data under { short-law }.
       *[one] { short-who } expressly forbid you to use { short-whose } { short-purpose }. I rely on
            { short-law }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-opening-lgpd =
    { $way ->
        [two] Under { short-law }, I oppose{ $behalf ->
                [child] , for my child,
                [represented] , for another person,
               *[self] {""}
            } that { short-whose } data are used to develop and improve AI at Meta. I see a breach of
            { $breaches }.
        [three] You use personal data to develop and improve AI at Meta. { short-who } oppose that use of
            { short-whose } data under { short-law }, as I see a breach of { $breaches }.
       *[one] { short-who } oppose the use of { short-whose } { short-purpose } under { short-law }. In my
            view it breaches { $breaches }.
    }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

short-opening-local_cessation =
    { $way ->
        [two] Under { short-law }, I ask you to stop{ $behalf ->
                [child] , for my child,
                [represented] , for another person,
               *[self] {""}
            } the use of { short-whose } data to develop and improve AI at Meta.
        [three] You use personal data to develop and improve AI at Meta. { short-who } ask you to stop that
            use of { short-whose } data under { short-law }.
       *[one] { short-who } ask you to stop using { short-whose } { short-purpose }. I rely on
            { short-law }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-closing =
    { $tone ->
        [firm] { $way ->
                [two] I expect you to end it and to confirm that in writing.
                [three] End this use, and confirm it in writing.
               *[one] I expect you to stop and to confirm it in writing.
            }
       *[plain] { $act ->
            [cease] { $way ->
                [two] Confirm to me in writing that it has ended.
                [three] I also ask for a confirmation in writing.
               *[one] I ask you to confirm the end of it in writing.
            }
           *[object] { $way ->
                [two] I ask you to end it and to confirm that in writing.
                [three] I ask for an end to this and for a written confirmation.
               *[one] Stop this use and confirm it to me in writing.
            }
       }
    }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

short-scope =
    { $way ->
        [two] { $account ->
                [yes] I mean all of it: { $behalf ->
                        [self] my
                       *[child] their
                    } own posts, posts of others about { $behalf ->
                        [self] me
                       *[child] them
                    }, and the use of AI features.
               *[no] I mean posts of others about { $behalf ->
                        [self] me
                       *[child] them
                    }, and any use of AI features.
            }
        [three] { $account ->
                [yes] All of it is covered: own content, content of others about { $behalf ->
                        [self] me
                       *[child] them
                    }, AI interactions.
               *[no] All of it is covered: content of others about { $behalf ->
                        [self] me
                       *[child] them
                    }, any AI interactions.
            }
       *[one] { $account ->
                [yes] This covers { $behalf ->
                        [self] my
                       *[child] their
                    } content, what others share about { $behalf ->
                        [self] me
                       *[child] them
                    }, and { $behalf ->
                        [self] my{" "}
                       *[child] {""}
                    }AI interactions.
               *[no] This covers what others share about { $behalf ->
                        [self] me
                       *[child] them
                    }, and any AI interactions.
            }
    }
    .terse =
        { $account ->
            [yes] Covered: own and others’ content, AI use.
           *[no] Covered: content of others, AI use.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

## What later letters say of the objection

noun =
    { $act ->
        [forbid] prohibition
        [oppose] opposition
        [cease] request
       *[object] objection
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

my-noun =
    { $behalf ->
        [child] the { noun } for my child
        [represented] the { noun } for the person I represent
       *[self] my { noun }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

my-noun-of =
    { $behalf ->
        [child] the { noun } of { $sent } for my child
        [represented] the { noun } of { $sent } for the person I represent
       *[self] my { noun } of { $sent }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

concerns =
    { $way ->
        [two] The { noun } is about { whose } personal data and their use for developing and improving AI
            at Meta.
        [three] It has one subject: the use of { whose } personal data for developing and improving AI at
            Meta.
       *[one] The { noun } concerns the use of { whose } personal data for developing and improving AI at
            Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

did =
    { $behalf ->
        [child] , as holder of parental responsibility,{" "}
        [represented] , for another person for whom I may act,{" "}
       *[self] {" "}
    }I { $act ->
        [forbid] expressly forbade you to use { whose } personal data
        [oppose] opposed the use of { whose } personal data
        [cease] asked you to stop using { whose } personal data
       *[object] objected to the use of { whose } personal data
    } for developing and improving AI at Meta
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

scope-again =
    { $way ->
        [two] As before, it is about { $account ->
                [yes] { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my
                    } own content,{" "}
               *[no] {""}
            }content of others that shows or names { whom }, interactions with AI features, and data
            from partners or other sources.
        [three] Nothing has changed in what it is about: { $account ->
                [yes] { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my
                    } own content,{" "}
               *[no] {""}
            }content of others that shows or names { whom }, interactions with AI features, and data
            from partners or other sources.
       *[one] It still covers { $account ->
                [yes] { $behalf ->
                        [child] my child’s
                        [represented] this person’s
                       *[self] my
                    } own content,{" "}
               *[no] {""}
            }content of others that shows or names { whom }, interactions with AI features, and data
            from partners or other sources.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

next-step =
    { $instrument ->
        [uk_gdpr] If this cannot be settled between us, I intend to complain to the Information
            Commission (section 165 of the Data Protection Act 2018).
        [fadp] If this cannot be settled between us, I intend to report it to the Federal Data
            Protection and Information Commissioner.
        [lgpd] If this cannot be settled between us, I intend to petition Brazil’s national data
            protection authority.
       *[gdpr] { $way ->
            [two] Otherwise I intend to turn to the competent data protection authority.
            [three] If this cannot be settled between us, I intend to take it to the competent data
                protection authority.
           *[one] If this cannot be settled between us, I intend to complain to the competent data
                protection authority.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

answer-by =
    { $tone ->
        [firm] I expect your answer in writing by { $due }. That day is not set by law{ $statutory ->
                [yes] , and it extends no period that is.
               *[no] .
            }
       *[plain] { $way ->
            [two] May I have your answer in writing by { $due }? That day is not set by law.
            [three] I would be glad to hear from you in writing by { $due }; that day is my
                suggestion, not a legal period.
           *[one] I ask you to answer in writing by { $due }. That day is a courtesy, not a legal
                period.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

complaint-to-meta =
    Complaint under section 164A of the Data Protection Act 2018 (data protection complaint)
    .short = Complaint under section 164A of the Data Protection Act 2018:
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

acknowledge =
    You have 30 days to acknowledge this complaint. I ask you to look into it and to tell me the
    outcome without undue delay.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

identified =
    { $number ->
        [many] The form shows which accounts are meant.
       *[one] The form shows which account is meant.
    }
    .person =
        { $behalf ->
            [child] Name of my child:
            [represented] Name of the person I represent:
           *[self] Name of the person I represent:
        }
    .profile = Profile:
    .mandate = I can show that I may act for this person.
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer
