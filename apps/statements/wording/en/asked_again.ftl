### "They asked me again", in English: for somebody whose objection Meta had already accepted, or held.
###
### Values as in objection.ftl, and: $sent, $asked_day (when Meta asked again), $told (yes: Meta had
### confirmed), $since_day (when it did).

again-asked =
    On { $sent }{ did }. { $told ->
        [yes] On { $since_day } you confirmed that you would act on it.
       *[no] {""}
    } { $way ->
        [two] Your message of { $asked_day } asks me once more, as if I had said nothing.
        [three] On { $asked_day } I was asked again, as though I had never written.
       *[one] On { $asked_day } you asked me again, as if nothing had been said.
    }
    .short =
        On { $sent }{ did }. { $way ->
            [two] Your message of { $asked_day } asks me once more.
            [three] I was asked again on { $asked_day }.
           *[one] On { $asked_day } you asked me again.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

still =
    { $act ->
        [forbid] The prohibition
       *[object] { $behalf ->
            [self] My { noun }
           *[child] The { noun }
        }
    } still holds. { $way ->
        [two] I set no end to it and have not withdrawn it.
        [three] It has no date of expiry, and I have not taken it back.
       *[one] It was not limited in time, and I have not taken it back.
    }{ $instrument ->
        [gdpr] {" "}Meta has said in public that those who have objected before need not do so again.
       *[other] {""}
    }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

repeated =
    { $way ->
        [two] So that there is no doubt, here it is once more:
        [three] In case it got lost, I repeat it here:
       *[one] To be safe, I say it again:
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

relapse = { requests-intro }
    .apply =
        { $number ->
            [many] apply the { noun } without a gap, for each account;
           *[other] apply the { noun } without a gap;
        }
    .between =
        { $instrument ->
            [gdpr] tell me whether data were used in between, and erase them from training sets if so
                (Article 17(1)(c));
            [uk_gdpr] tell me whether data were used in between, and erase them from training sets if so
                (Article 17(1)(c));
            [fadp] tell me whether data were used in between, and delete them from training sets if so
                (Article 32(2));
           *[other] tell me whether data were used in between, and delete them from training sets if so;
        }
    .restrict =
        { $instrument ->
            [gdpr] restrict the processing until this is settled (Article 18(1)(d));
            [uk_gdpr] restrict the processing until this is settled (Article 18(1)(d));
           *[other] not use the data for this until it is settled;
        }
    .why = tell me why I was asked again;
    .confirm = confirm all this in writing.
    .short =
        { $act ->
            [forbid] The prohibition still holds.
           *[object] { $behalf ->
                [self] My { noun } still holds.
               *[child] The { noun } still holds.
            }
        } { $acknowledged ->
            [yes] Confirm receipt within 30 days, then in writing that you apply it without a gap.
           *[no] { $tone ->
                [firm] I expect you to apply it without a gap and to confirm that in writing.
               *[plain] I ask you to apply it without a gap and to confirm that in writing.
            }
        }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer
