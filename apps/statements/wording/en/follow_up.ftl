### The follow-up after silence, in English; in the United Kingdom it is a complaint to Meta itself.
###
### Silence is neither consent nor refusal: never say what it "means". Values as in objection.ftl, and:
### $sent, $due (a day), $silence (none; received: Meta confirmed receipt or asked; answered: the
### person answered a question), $extended (yes, no).

complaint-to-meta =
    This is a data protection complaint under section 164A of the Data Protection Act 2018.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

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
            [local_objection] I know of no legal period for your answer; the day I had in mind was
                { $due }.
            [local_cessation] I know of no legal period for your answer; the day I had in mind was
                { $due }.
           *[other] The law sets no period for your answer; the day I had in mind was { $due }.
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
    } I can send you a copy of my letter at any time.
    .short =
        { $behalf ->
            [self] My { noun }
           *[child] The { noun }
        } still holds. { $tone ->
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
        [gdpr] . Until you have decided, the processing is to be restricted (Article 18(1)(d))
        [uk_gdpr] . Until you have decided, the processing is to be restricted (Article 18(1)(d))
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

acknowledge =
    You have 30 days to acknowledge this complaint. I ask you to look into it and to tell me the
    outcome without undue delay.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
