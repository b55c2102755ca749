### The reply to a refusal, in English, by the reason that Meta has given.
###
### We do not know how Meta weighed anything: ask, never assert. Reasons come from reasons.ftl. Values
### as in objection.ftl, and: $asked_day (when Meta refused), $sent, $due, $form_reasons (optional,
### unknown: what we know of Meta’s own form).

refused =
    { $act ->
        [forbid] { $way ->
            [two] In your message of { $asked_day } you do not accept { my-noun-of } under { law-article }.
                { concerns } I do not agree, and I stand by it.
            [three] Your message of { $asked_day } does not accept { my-noun-of } under { law-article }.
                { concerns } I stand by it and ask for a new decision.
           *[one] On { $asked_day } you wrote that you do not accept { my-noun-of } under { law-article }.
                { concerns } I stand by it and ask you to decide again.
        }
       *[object] { $way ->
            [two] Your message of { $asked_day } refuses { my-noun-of } under { law-article }.
                { concerns } I do not agree, and I stand by it.
            [three] You have refused { my-noun-of } under { law-article }; your message is of
                { $asked_day }. { concerns } I stand by it and ask for a new decision.
           *[one] On { $asked_day } you refused { my-noun-of } under { law-article }. { concerns } I stand
                by it and ask you to decide again.
        }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                [two] I stand by { my-noun-of } (use of { whose } data for AI at Meta), which you did not
                    accept on { $asked_day }.
                [three] You did not accept { my-noun-of } (use of { whose } data for AI at Meta) on
                    { $asked_day }. It stands.
               *[one] On { $asked_day } you did not accept { my-noun-of } (use of { whose } data for AI at
                    Meta). I stand by it.
            }
           *[object] { $way ->
                [two] I stand by { my-noun-of } (use of { whose } data for AI at Meta), which you refused
                    on { $asked_day }.
                [three] You refused { my-noun-of } (use of { whose } data for AI at Meta) on { $asked_day }.
                    It stands.
               *[one] On { $asked_day } you refused { my-noun-of } (use of { whose } data for AI at Meta).
                    I stand by it.
            }
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

refusal-no_own_ground =
    You say that reasons of one’s own are missing. { $instrument ->
        [fadp] An express prohibition needs none. { $reasons ->
            [yes] I name mine all the same.
           *[no] {""}
        }
       *[other] { $reasons ->
            [yes] { not-dealt-with }
           *[no] { $form_reasons ->
                [optional] Your own form marks them as optional.
               *[unknown] {""}
            } { why-at-all } I ask you to deal with that.
        }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                [yes] A prohibition needs no reasons; here is one all the same.
               *[no] A prohibition needs no reasons.
            }
           *[other] { $reasons ->
                [yes] { $asked ->
                    [yes] A reason of one’s own is not missing{ $brief ->
                        [yes] :
                       *[no] ; you have not dealt with this one.
                    }
                   *[no] A reason of one’s own is not missing.
                }
               *[no] { $form_reasons ->
                    [optional] Your own form marks reasons as optional, so I ask you to look at the matter
                        itself.
                   *[unknown] I ask you to look at the matter itself.
                }
            }
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

refusal-compelling_grounds =
    You point to grounds of your own. { $instrument ->
        [gdpr] Such grounds count only if they are compelling and override { burden-whose } interests in
            this case; to weigh in general is not enough (Article 21(1)).
        [uk_gdpr] Such grounds count only if they are compelling and override { burden-whose } interests
            in this case; to weigh in general is not enough (Article 21(1)).
        [fadp] An overriding interest has to be shown for this case (Article 31).
        [local_cessation] { $residence ->
            [KR] I ask you to name the case listed in the law that allows you to refuse.
            [JP] I ask you to say why this use is not likely to harm { burden-whose } rights or legitimate
                interests in this case.
           *[other] I ask you to name the provision that allows you to go on in this case.
        }
       *[other] { $residence ->
            [NG] Under that law you may go on only if you demonstrate a public interest or other legitimate
                grounds that override { burden-whose } interests; I ask you to do so for this case.
            [JE] It is for you to show that they outweigh { burden-whose } interests in this case.
           *[other] I ask you to show that they outweigh { burden-whose } interests in this case.
        }
    } { $instrument ->
        [gdpr] { $way ->
            [two] By your own policy you weigh what could be expected, risks and benefits, and less intrusive
                means.
            [three] Expectations, risks and benefits, less intrusive means: these are the points your policy
                names.
           *[one] Your policy says that you look at what could be expected, at risks and benefits, and at less
                intrusive means.
        }
       *[other] {""}
    } { $reasons ->
        [yes] I ask you to tell me, point by point, how you have weighed the following.
       *[no] I ask you to tell me how you have weighed expectations, risks, benefits and less intrusive
            means in this case.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                [local_cessation] Name the provision that allows you to refuse.
               *[other] Tell me why your grounds outweigh this:
            }
           *[no] You point to grounds of your own. { $instrument ->
                [local_cessation] Name the provision that allows you to refuse in this case.
               *[other] Tell me why they outweigh { burden-whose } interests in this case.
            }
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

refusal-not_covered =
    You say that content shared by others is not covered. Data about { whom } remain data about
    { whom }, whoever shares them. { $instrument ->
        [gdpr] Since December 2025 your policy for Europe has named public content of others, too. So I
            ask you
       *[other] So I ask you
    } to tell me how you recognise content of others that shows or names { whom }, and how you leave it
    out. If a link would help you to find it, tell me so. { $instrument ->
        [gdpr] If you see it otherwise, the law asks you for reasons that fit this case (Article 12(4)).
        [uk_gdpr] If you see it otherwise, the law asks you for reasons that fit this case (Article
            12(4)).
       *[other] {""}
    } { $reasons ->
        [yes] I ask you to deal with each of these points:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] Data about { whom } remain just that, whoever shares them.
           *[no] You say that content of others is not covered. Data about { whom } remain just that,
                whoever shares them.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

refusal-evidence_wanted =
    { $number ->
        [none] You want evidence. Only you can see what your training data hold. I ask you to look for
            content of others that shows or names { whom }; if a link would help you, tell me so.
       *[other] You want evidence, such as an answer given by an AI. { $act ->
            [forbid] The prohibition
           *[object] { $behalf ->
                [self] My { noun }
               *[child] The { noun }
            }
        } is not about such an answer. It is about content on your own services and its use for
            training, and you hold that content yourself.
    }{ $instrument ->
        [gdpr] {" "}The law asks for reasons from a person’s situation, not for proof (Article 21(1)).
        [uk_gdpr] {" "}The law asks for reasons from a person’s situation, not for proof (Article
            21(1)).
       *[other] {""}
    }
    .short = The evidence you want concerns answers by an AI. This is about content you hold yourself.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

refusal-none_given =
    You give no reasons. { $instrument ->
        [gdpr] The law asks you for them, and for a word on where to complain and to go to court (Article
            12(4)).
        [uk_gdpr] The law asks you for them, and for a word on where to complain and to go to court
            (Article 12(4)).
        [fadp] Without them I cannot see what you rely on (Article 31).
       *[other] Without them I cannot see what you rely on.
    } { $reasons ->
        [yes] So none of these points has been dealt with:
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] You give no reasons{ $brief ->
                [yes] .
               *[no] {" "}and have not dealt with this point.
            }
           *[no] You give no reasons.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

again = { requests-intro }
    .decide =
        { $way ->
            [two] look at this case once more and decide anew;
            [three] take a new decision that deals with this case;
           *[one] decide again, for this case;
        }
    .restrict =
        { $instrument ->
            [gdpr] restrict the processing until then (Article 18(1)(d));
            [uk_gdpr] restrict the processing until then (Article 18(1)(d));
           *[other] not use the data for this until then;
        }
    .reasons =
        { $instrument ->
            [gdpr] if you refuse again, name the grounds that, in your view, override { burden-whose } interests
                (Article 12(4));
            [uk_gdpr] if you refuse again, name the grounds that, in your view, override { burden-whose } interests
                (Article 12(4));
            [local_cessation] if you refuse again, name the provision that, in your view, allows it;
           *[other] if you refuse again, name what, in your view, outweighs { burden-whose } interests;
        }
    .confirm = let me have the decision in writing.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                [yes] Confirm receipt within 30 days, and decide again with reasons.
               *[no] Confirm receipt within 30 days, then decide again in writing, with reasons.
            }
           *[no] { $tone ->
                [firm] I expect a new decision in writing, with reasons for this case.
               *[plain] { $way ->
                    [two] I ask for a new decision in writing, with reasons for this case.
                    [three] Decide once more, in writing and with reasons for this case.
                   *[one] I ask you to decide again, in writing and with reasons for this case.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

not-dealt-with =
    { $asked ->
        [yes] { $behalf ->
            [self] My { noun } names reasons from my own life, and your answer does not deal with them:
            [child] The { noun } names reasons from my child’s life, and your answer does not deal with
                them:
           *[represented] The { noun } names reasons from this person’s life, and your answer does not
                deal with them:
        }
       *[no] { $way ->
            [two] There are such reasons, and I ask you to deal with each:
            [three] They exist. I ask you to deal with each of these:
           *[one] They are not missing. I ask you to deal with each of these:
        }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

why-at-all =
    { $behalf ->
        [self] What matters to me is that I can decide about this use: what a model has learned is hard to
            take back.
        [child] What matters to me is that my child can still decide about this use: what a model has
            learned is hard to take back.
       *[represented] What matters is that this person can decide about this use: what a model has learned
            is hard to take back.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer
