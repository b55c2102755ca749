### The follow-up after silence, in English; in the United Kingdom it is a complaint to Meta itself.
###
### Silence is neither consent nor refusal: never say what it "means". Values as in objection.ftl, and:
### $sent, $due (a day), $silence (none; received: Meta confirmed receipt or asked; answered: the
### person answered a question), $extended (yes, no).

silence =
    On { $sent }{ did }, under { law-article }. { $silence ->
        [received] You have written to me since, but I have had no decision.
        [answered] You asked me for more information and I gave it, but I have had no decision.
       *[none] { $way ->
            [two] No answer has reached me.
            [three] I am still without an answer.
           *[one] I have had no answer.
        }
    }
    .short =
        On { $sent }{ did }. { $silence ->
            [none] { $statutory ->
                [yes] An answer was due by { $due }; none has come.
               *[no] No answer has come.
            }
           *[received] { $statutory ->
                [yes] A decision was due by { $due }; none has come.
               *[no] No decision has come.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

period-over =
    { $statutory ->
        [yes] { $extended ->
            [yes] You extended the period for your answer. The extended period ended on { $due }.
           *[no] The period for your answer, { period } from receipt, ended on { $due }.
        } { $instrument ->
            [gdpr] Within it you had to tell me what you have done (Article 12(3)), or why you have
                done nothing and where I can complain (Article 12(4)).
            [uk_gdpr] Within it you had to tell me what you have done (Articles 12(3) and 12A), or why
                you have done nothing and where I can complain (Article 12(4)).
           *[other] {""}
        }
       *[no] { $instrument ->
            [local_objection] I know of no legal period for your answer
            [local_cessation] I know of no legal period for your answer
           *[other] The law sets no period for your answer
        }{ $asked ->
            [yes] ; I had asked for it by { $due }.
           *[no] .
        } I do not want the matter to be forgotten.
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

unchanged =
    { $act ->
        [forbid] The prohibition holds unchanged.
       *[object] { $behalf ->
            [self] My { noun } holds unchanged.
           *[child] The { noun } holds unchanged.
        }
    } { scope-again }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

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
    } I can send you a copy of { my-noun } at any time.
    .short =
        { $behalf ->
            [self] My { noun }
           *[child] The { noun }
        } still holds. { $instrument ->
            [uk_gdpr] Confirm receipt within 30 days, and then the end of this use.
           *[other] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

confirm-by =
        { $tone ->
            [firm] I expect you to confirm in writing by { $due } that you have stopped this use.
           *[plain] I ask you to confirm in writing by { $due } that you have stopped this use.
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
