### The answer to "we need more information", in English: one for each thing Meta may ask for.
###
### What is asked for is given, and nothing beyond. Reasons come from reasons.ftl. Values as in
### objection.ftl, and: $asked_day (when Meta asked), $sent (when the objection was sent), $told (yes:
### the name stands below), $form_reasons (optional, unknown: what we know of Meta’s own form).

asked =
    { $way ->
        [two] Thank you for your message of { $asked_day }. You ask for more information about
            { my-noun-of } under { law-article }. { concerns }
        [three] Your message of { $asked_day } asks for more information. It is about { my-noun-of } under { law-article }.
            { concerns }
       *[one] On { $asked_day } you asked me for more information about { my-noun-of } under
            { law-article }. { concerns } This is my answer.
    }
    .short =
        { $way ->
            [two] Here is what you asked for on { $asked_day } about { my-noun-of } (use of { whose } data for AI at Meta).
            [three] You asked on { $asked_day }; this is about { my-noun-of } (use of { whose } data for AI at Meta).
           *[one] On { $asked_day } you asked for more about { my-noun-of } (use of { whose } data for AI at Meta).
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

answer-identity =
    { $number ->
        [none] { $behalf ->
            [child] My child has no account with you, so there is no account to compare with. { writes-for }
            [represented] This person has no account with you, so there is no account to compare with.
                { writes-for }
           *[self] I have no account with you, so there is no account to compare with.
        }
        [one] { $behalf ->
            [child] It is about my child’s account
            [represented] It is about this person’s account
           *[self] It is about my account
        } on { $accounts }; { $behalf ->
            [self] you can compare this with what you hold there.
           *[child] you can compare this with what you hold there. { writes-for }
        }
       *[many] { $behalf ->
            [child] It is about my child’s accounts
            [represented] It is about this person’s accounts
           *[self] It is about my accounts
        } on { $accounts }; you can compare this with what you hold there. { $behalf ->
            [self] {""}
           *[child] { writes-for }
        }
    } { $signed_in ->
        [yes] The { noun } came through your own form, which asks people to sign in.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
            [self] My name stands at the end.
           *[child] My own name stands at the end.
        }
       *[no] {""}
    } Country of residence: { $country }. { $instrument ->
        [gdpr] If you still have reasonable doubts, tell me which, and which single detail would settle
            them (Article 12(6)). An identity document is more than this needs.
        [uk_gdpr] If you still have reasonable doubts, tell me which, and which single detail would
            settle them (Article 12(6)). An identity document is more than this needs.
       *[other] If you still have doubts, tell me which, and which single detail would settle them. An
            identity document is more than this needs.
    }
    .name = Name:
    .short =
        { $number ->
            [none] There is no account to compare with.
           *[one] It is about the account on { $accounts }.
            [many] It is about the accounts on { $accounts }.
        } { $brief ->
            [yes] No ID is needed for that.
           *[no] If doubts remain, tell me which single detail would settle them; an identity document is
                more than this needs.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

writes-for =
    { $behalf ->
        [child] I write for my child, as holder of parental responsibility.
       *[represented] I write for this person, for whom I may act.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

answer-account =
    { $number ->
        [none] There is no account. What counts is content of others that shows or names { whom }.
       *[one] { $brief ->
            [yes] {""}
           *[no] Which account is concerned, I say below.{" "}
        }The purpose is the one named above, and no other use of data is meant.
        [many] { $brief ->
            [yes] {""}
           *[no] Which accounts are concerned, I say below.{" "}
        }The purpose is the one named above, and no other use of data is meant.
    }
    .short =
        { $number ->
            [none] There is no account; it is about content of others that shows or names { whom }.
           *[one] It is about { $behalf ->
                [child] my child’s
                [represented] this person’s
               *[self] my
            } account on { $accounts }.
            [many] It is about { $behalf ->
                [child] my child’s
                [represented] this person’s
               *[self] my
            } accounts on { $accounts }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}One purpose is meant: developing and improving AI at Meta.
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

answer-reasons =
    { $reasons ->
        [yes] { $instrument ->
            [gdpr] You ask for reasons. The law asks for reasons from a person’s particular situation,
                not for proof or documents. { $behalf ->
                    [self] These are mine.
                   *[child] These are the ones here.
                }
            [uk_gdpr] You ask for reasons. The law asks for reasons from a person’s particular
                situation, not for proof or documents. { $behalf ->
                    [self] These are mine.
                   *[child] These are the ones here.
                }
            [fadp] You ask for reasons. An express prohibition needs none; I give them all the same.
           *[other] You ask for reasons. { $behalf ->
                [self] These are mine.
               *[child] These are the ones here.
            }
        }
       *[no] { $instrument ->
            [fadp] You ask for reasons. An express prohibition needs none.
           *[other] You ask for reasons. { $form_reasons ->
                [optional] Your own form marks them as optional.
               *[unknown] {""}
            } { why-at-all } I ask you to decide on what you have.
        }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                [fadp] A prohibition needs no reasons; I give one all the same.
               *[other] You ask for a reason.
            }
           *[no] { $instrument ->
                [fadp] A prohibition needs no reasons.
               *[other] { $brief ->
                    [yes] { $form_reasons ->
                        [optional] Your own form marks reasons as optional; decide on what you have.
                       *[unknown] I ask you to decide on what you have.
                    }
                   *[no] { $form_reasons ->
                        [optional] Your own form marks reasons as optional.
                       *[unknown] {""}
                    } What a model has learned is hard to take back; that is why I ask you to decide
                        on what you have.
                }
            }
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

answer-evidence =
    { $number ->
        [none] You ask for evidence. Only you can see what your training data hold. I ask you to look
            for content of others that shows or names { whom }; if a link would help you, tell me so.
       *[other] You ask for evidence, such as an answer given by an AI. This is not about such an
            answer. It is about content on your own services and its use for training, and you hold
            that content yourself.
    } { $instrument ->
        [gdpr] Making a right easy to use is part of the law (Article 12(2)); proof is not part of
            { my-noun }.
        [uk_gdpr] Making a right easy to use is part of the law (Article 12(2)); proof is not part of
            { my-noun }.
       *[other] I know of no rule that makes proof part of { my-noun }.
    }
    .short =
        { $number ->
            [none] Only you can see what your training data hold; I ask you to look for content that
                shows or names { whom }.
           *[other] { $brief ->
                [yes] Proof is not needed: you hold the content.
               *[no] This is not about an answer by an AI but about content on your own services, which
                    you hold yourself.
            }
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

running =
    { $way ->
        [two] As I read the law, your question does not start the period anew
        [three] In my reading the period has been running since you received { my-noun }
       *[one] In my view, the period for your answer has run since you received { my-noun }; your
            question does not start it anew
    }{ $instrument ->
        [gdpr] {" "}(Article 12(3))
        [uk_gdpr] {" "}(Articles 12(3) and 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

stands =
    { $tone ->
        [firm] { $act ->
            [forbid] The prohibition stands. I expect you to act on it now and to confirm that in
                writing.
           *[object] { $behalf ->
                [self] My { noun }
               *[child] The { noun }
            } stands. I expect you to decide on it now and to confirm the decision in writing.
        }
       *[plain] { $act ->
            [forbid] The prohibition stands. { $way ->
                [two] What I ask is that you act on it and confirm that in writing.
                [three] Now I ask you to act on it and to tell me so in writing.
               *[one] I ask you to act on it and to confirm that in writing.
            }
           *[object] { $behalf ->
                [self] My { noun }
               *[child] The { noun }
            } { $way ->
                [two] stands. With this you have what you asked for; I ask for your decision in writing.
                [three] has not changed. I now ask you for a decision, and for it in writing.
               *[one] stands as it is. I ask you to decide on it and to confirm the decision in writing.
            }
        }
    }
    .short =
        { $tone ->
            [firm] The { noun } stands; I expect a decision in writing.
           *[plain] The { noun } stands; I ask for a decision in writing.
        }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

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
