### The follow-up after silence, in English; in the United Kingdom it is a complaint to Meta itself.
###
### Silence is neither consent nor refusal: never say what it "means". Values as in objection.ftl, and:
### $sent, $due (a day), $silence (none; received: Meta confirmed receipt or asked; answered: the
### person answered a question), $extended (yes, no).

silence =
    On { $sent }{ did }, under { law-article }. { $place ->
        [none] {""}
       *[other] { $way ->
            [two] I sent it by this route: { $place }.
            [three] This is the route it took: { $place }.
           *[one] I used this route: { $place }.
        }
    } { $silence ->
        [received] You have written to me since, but I have had no decision.
        [answered] You asked me for more information and I gave it, but I have had no decision.
       *[none] { $way ->
            [two] No answer has reached me.
            [three] I am still without an answer.
           *[one] I have had no answer.
        }
    }
    .short =
        On { $sent }{ did }. { $sourced ->
            [yes] { $ends ->
                [several] Answers were due by { $due }; none has come.
                [last] The last answer was due by { $due }; none has come.
               *[one] { $silence ->
                    [none] An answer was due by { $due }; none has come.
                   *[received] A decision was due by { $due }; none has come.
                }
            }
           *[no] { $silence ->
                [none] No answer has come.
               *[received] No decision has come.
            }
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

period-over =
    { $sourced ->
        [yes] { $instrument ->
            [gdpr] { period-of-law } If you have done nothing, you had to give me the reasons, and say where
                I can complain, within one month of receipt (Article 12(4)); that month cannot be extended.
            [uk_gdpr] { period-of-law } If you have done nothing, you had to give me the reasons, and say
                where I can complain, within one month of receipt (Article 12(4)).
           *[other] The period for your answer, { period } from receipt ({ $rule_cites }), ended on { $due }.
        }
       *[no] { $statutory ->
            [yes] { $asked ->
                [yes] I had asked for your answer within { period } of receipt; that time ended on { $due }.
               *[no] {""}
            }
           *[no] { $instrument ->
                [local_objection] I know of no legal period for your answer
                [local_cessation] I know of no legal period for your answer
               *[other] The law sets no period for your answer
            }{ $asked ->
                [yes] ; I had asked for it by { $due }.
               *[no] .
            }
        } { $way ->
            [two] I want this to be settled.
            [three] The matter is still open for me.
           *[one] I do not want the matter to be forgotten.
        }
    }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

unchanged =
    { $act ->
        [forbid] { $way ->
            [two] The prohibition stands as it was.
            [three] I have not taken the prohibition back.
           *[one] The prohibition holds unchanged.
        }
       *[object] { $behalf ->
            [self] My { noun }
           *[child] The { noun }
        } { $way ->
            [two] stands as it was.
            [three] has not been taken back.
           *[one] holds unchanged.
        }
    } { scope-again }
    .short =
        { $number ->
            [none] The { noun } covers content of others that shows or names { whom }.
           *[other] The { noun } covers { $behalf ->
                [self] my own content
               *[child] own content
            }, content of others about { whom }, AI chats and data from partners.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

confirm =
    { $tone ->
        [firm] { $way ->
            [two] I expect you to confirm in writing that { confirm-what }.
            [three] Confirm to me in writing that { confirm-what }.
           *[one] I call on you to confirm in writing that { confirm-what }.
        }
       *[plain] { $way ->
            [two] I would like a confirmation in writing that { confirm-what }.
            [three] What I need from you is a confirmation in writing that { confirm-what }.
           *[one] I ask you to confirm in writing that { confirm-what }.
        }
    } I enclose a copy of { my-noun }; where this route takes no enclosure, I send it on request.
    .short =
        { $behalf ->
            [self] My { noun }
           *[child] The { noun }
        } still holds. { $acknowledged ->
            [yes] Confirm receipt within 30 days, then in writing the end of this use.
           *[no] { confirm-by }
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

confirm-by =
        { $tone ->
            [firm] I expect you to confirm in writing by { $due }{ confirm-end }
           *[plain] I ask you to confirm in writing by { $due }{ confirm-end }
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

confirm-what =
    you have stopped this use{ $number ->
        [many] {" "}for each account
       *[other] {""}
    } and keep the data out of training{ $instrument ->
        [gdpr] . { restricted }
        [uk_gdpr] . { restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

restricted =
    { $asked ->
        [yes] Until you have decided, the processing is to be restricted, as I have asked (Article
            18(1)(d))
       *[no] I now also ask you to restrict the processing until you have decided (Article 18(1)(d))
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

period-of-law =
    { $extended ->
        [yes] You have told me that you need more time to answer; that period, too, ended on { $due }.
       *[no] { $way ->
            [two] You had to tell me within { period } of receipt what you have done
            [three] Within { period } of receipt I was to hear from you what you have done
           *[one] You had { period } from receipt to tell me what you have done
        }{ $instrument ->
            [uk_gdpr] {" "}(Articles 12(3) and 12A)
           *[gdpr] {" "}(Article 12(3))
        }; that period ended on { $due }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

confirm-end =
    { $brief ->
        [yes] {" "}that this has ended.
       *[no] {" "}that you have stopped this use.
    }
    .version = 1
    .reviewed = 2026-11-27, not yet reviewed by a lawyer
