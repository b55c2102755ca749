### The complaint to the authority, in English: sober, dated, complete, no adjectives.
###
### The law of the place only. "In my view": the authority decides, not we. Nothing about a court or
### another authority, which we do not know. Values as in objection.ftl, and: $wrong (silence, refusal,
### relapse), $sent, $due, $overdue (yes, no), $reminded (yes, no), $place (a channel, or company and
### address), $items (a list), $extended, $reason (why Meta refused).

subject =
    { $instrument ->
        [uk_gdpr] Complaint under section 165 of the Data Protection Act 2018 about { $meta }: right to
            object (AI)
        [fadp] Report under Article 49 of the Federal Act on Data Protection about { $meta }: use of
            personal data for AI
        [lgpd] Petition of a data subject about { $meta }: opposition to the use of personal data for AI
        [local_objection] Complaint about { $meta }: objection to the use of personal data for AI
        [local_cessation] Complaint about { $meta }: request to stop the use of personal data for AI
       *[gdpr] Complaint under Article 77 of the GDPR about { $meta }: right to object (AI)
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

intro =
    { $instrument ->
        [fadp] I report to you how { $meta } deals with { my-noun }.
        [lgpd] I turn to you with a petition about how { $meta } deals with { my-noun }.
       *[gdpr] I complain about how { $meta } deals with { my-noun }.
    } On { $sent }{ did-there }, under { law-article }. { $wrong ->
        [relapse] Meta has since asked me again, as if that had never been said.
        [refusal] Meta has refused.
       *[silence] { $act ->
            [forbid] Meta has not confirmed that it respects this.
           *[object] Meta has made no decision.
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

did-there =
    { $behalf ->
        [child] , as holder of parental responsibility,{" "}
        [represented] , with a mandate from another person,{" "}
       *[self] {" "}
    }I { $act ->
        [forbid] expressly forbade Meta to use { whose } personal data
        [oppose] opposed the use of { whose } personal data
        [cease] asked Meta to stop using { whose } personal data
       *[object] objected to the use of { whose } personal data
    } for developing and improving AI at Meta
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

term =
    { $extended ->
        [yes] the extended period
       *[no] one month of receipt
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

parties = 1. Who this is about
    .person =
        { $behalf ->
            [child] Complaint for my child, as holder of parental responsibility, by:
            [represented] Complaint for another person, as authorised representative, by:
           *[self] Person concerned:
        }
    .person-above =
        { $behalf ->
            [child] Complaint for my child, as holder of parental responsibility
            [represented] Complaint for another person, as authorised representative
           *[self] Person concerned: the signatory
        }
    .email = E-mail:
    .lives = Country of residence: { $country }
    .accounts = Accounts: { $accounts }
    .controller = Responsible company: { $place }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

events = 2. What happened
    .sent =
        { $act ->
            [forbid] I sent Meta the prohibition
            [oppose] I sent Meta the opposition
            [cease] I sent Meta the request
           *[object] I sent Meta the objection
        }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , accounts: { $accounts }
        }.
    .received = Meta received it.
    .questioned = Meta asked for more information: { $items }.
    .answered = I replied.
    .extended = Meta told me that it needed more time.
    .honoured = Meta confirmed that it would act on it.
    .refused =
        { $reason ->
            [no_own_ground] Meta refused: there was no reason from my own situation.
            [compelling_grounds] Meta refused: its own grounds prevailed.
            [not_covered] Meta refused: content shared by others was not covered.
            [evidence_wanted] Meta refused: evidence was missing.
           *[none_given] Meta refused and gave no reason.
        }
    .redirected = Meta pointed me to another route.
    .due =
        { $statutory ->
            [yes] { $extended ->
                [yes] The extended period for an answer ended without a decision.
               *[no] The period for an answer ended without a decision.
            }
           *[no] The day by which I had asked for an answer passed without a decision.
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] I complained to Meta itself (section 164A of the Data Protection Act 2018).
           *[gdpr] I reminded Meta in writing.
        }
    .unacknowledged = 30 days had passed; no acknowledgement of that complaint has reached me.
    .again = Meta asked me again.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

question-identity = who I am
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

question-account = the account
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

question-reasons = my reasons
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

question-evidence = evidence
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right-heading = 3. The right at stake
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right-gdpr =
    Meta bases this use on legitimate interests (Article 6(1)(f)). Against it there is a right to
    object on grounds relating to the particular situation (Article 21(1)). Meta may then go on only if
    it demonstrates compelling legitimate grounds that override { burden-whose } interests, rights and
    freedoms. { $wrong ->
        [relapse] I have been asked again for what was settled. I cannot see whether the data are being
            used again, and ask you to find out. If the objection is no longer applied, Article 21(1) is in
            my view infringed.
        [refusal] In my view Meta has not demonstrated such grounds for this case, so that Article 21(1)
            is infringed.
       *[silence] Meta had to say within { term } what it has done, or why it has done
            nothing (Article 12(3) and (4)). The period ended on { $due }. In my view these provisions
            and Article 21(1) are infringed.
    } { $asked ->
        [yes] I had also asked for restriction (Article 18(1)(d)), for erasure from training sets
            (Article 17(1)(c)) and for recipients to be told (Article 19).
       *[no] I had asked Meta to stop this use and to confirm that in writing. I now also ask for
            restriction (Article 18(1)(d)), for erasure from training sets (Article 17(1)(c)) and for
            recipients to be told (Article 19).
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right-uk_gdpr =
    Meta bases this use on legitimate interests (Article 6(1)(f)). Against it there is a right to
    object on grounds relating to the particular situation (Article 21(1)). Meta may then go on only if
    it demonstrates compelling legitimate grounds that override { burden-whose } interests, rights and
    freedoms. { $wrong ->
        [relapse] I have been asked again for what was settled. I cannot see whether the data are being
            used again, and ask you to find out. If the objection is no longer applied, Article 21(1) is in
            my view infringed.
        [refusal] In my view Meta has not demonstrated such grounds for this case, so that Article 21(1)
            is infringed.
       *[silence] Meta had to say within { term } what it has done, or why it has done
            nothing (Articles 12(3), 12(4) and 12A). The period ended on { $due }. In my view these
            provisions and Article 21(1) are infringed.
    } { $asked ->
        [yes] I had also asked for restriction (Article 18(1)(d)), for erasure from training sets
            (Article 17(1)(c)) and for recipients to be told (Article 19).
       *[no] I had asked Meta to stop this use and to confirm that in writing. I now also ask for
            restriction (Article 18(1)(d)), for erasure from training sets (Article 17(1)(c)) and for
            recipients to be told (Article 19).
    }{ $reminded ->
        [yes] {" "}I have complained to Meta first.
       *[no] {""}
    }{ $reasons ->
        [yes] {" "}What this can mean for { whom } stands in the reasons below.
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right-fadp =
    A person may expressly forbid the processing of personal data (Article 30(2)(b)). This also holds
    for data that are already public (Article 30(3)). Going on then needs a justification, which is for
    Meta to show (Article 31). { $wrong ->
        [relapse] I have been asked again for what was settled, and cannot see whether the prohibition is still
            respected.
        [refusal] In my view Meta has not shown one for this case.
       *[silence] Meta has shown me none. The law sets no period for an answer.
    } I know that a report gives no right to an outcome.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right-lgpd =
    The law allows a person to oppose processing that does not comply with it (Article 18, § 2). In my
    view this use does not respect { $breaches }. { $wrong ->
        [relapse] I have been asked again for what was settled, and cannot see whether the opposition is still
            respected.
        [refusal] Meta has refused.
       *[silence] Meta has not decided. I know that the law sets no period for that.
    } I have asked Meta first and attach the proof (Article 55-J, V).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right-local_objection =
    I rely on { law-article }. { $wrong ->
        [relapse] I have been asked again for what was settled, and cannot see whether the objection is still
            respected.
        [refusal] In my view Meta has not shown what outweighs { burden-whose } interests in this case.
       *[silence] { $statutory ->
            [yes] An answer was due by { $due }, and Meta has made no decision.
           *[no] { $asked ->
                [yes] Meta has made no decision, although I asked for one by { $due }.
               *[no] Meta has made no decision.
            }
        }
    } I ask you to judge whether this respects the law.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

right-local_cessation =
    I rely on { law-article }. { $wrong ->
        [relapse] I have been asked again for what was settled, and cannot see whether the request is still
            respected.
        [refusal] In my view Meta has not named what allows it to refuse in this case.
       *[silence] { $statutory ->
            [yes] An answer was due by { $due }, and Meta has made no decision.
           *[no] { $asked ->
                [yes] Meta has made no decision, although I asked for one by { $due }.
               *[no] Meta has made no decision.
            }
        }
    } I ask you to judge whether this respects the law.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

reasons-heading = 4. The reasons, in short
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

orders-heading =
    { $reasons ->
        [yes] 5. What I ask you to do
       *[no] 4. What I ask you to do
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] find out whether the data are used again and, if so, find that the right to object
                (Article 21) has been infringed;
           *[other] find that the right to object (Article 21) and the other provisions named above have
                been infringed;
        }
    .comply = order Meta to comply with the objection (Article 58(2)(c));
    .limit = limit the processing until then (Article 58(2)(f));
    .lead =
        pass the file on and remain my contact, if Ireland’s Data Protection Commission leads (Article
        56);
    .tell = tell me about the progress and the outcome (Article 77(2)).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

orders-uk_gdpr = { orders-heading }
    .find = look into this complaint and into whether the provisions named above are infringed;
    .comply = require Meta to comply with the objection;
    .limit = see to it, as far as you can, that the data are not used until then;
    .tell = tell me about the progress and the outcome (section 165).
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

orders-fadp = { orders-heading }
    .find = look into this and consider an investigation (Article 49);
    .limit = see to it, as far as you can, that the data are not used until then;
    .tell = let me know whether you take it up.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

orders-lgpd = { orders-heading }
    .find = look into this petition;
    .comply = call on Meta to respect the opposition and to confirm that to me;
    .limit = see to it, as far as you can, that the data are not used until then;
    .tell = tell me the outcome.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

orders-local_objection = { orders-heading }
    .find = look into this;
    .comply = see to it that Meta respects the objection, as far as the law provides for that;
    .limit = see to it, as far as you can, that the data are not used until then;
    .tell = tell me the outcome.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

orders-local_cessation = { orders-heading }
    .find = look into this;
    .comply = see to it that Meta respects the request, as far as the law provides for that;
    .limit = see to it, as far as you can, that the data are not used until then;
    .tell = tell me the outcome.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

contents =
    For a complaint about cross-border processing, Regulation (EU) 2025/2518 lists what it has to say. This complaint names me and how to reach me, the company responsible, and the
    infringement I see; my earlier request is attached.
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

proceedings = Other proceedings on this matter (court, another authority; if none, write “none”):
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

attachments =
    { $reasons ->
        [yes] 6. Attachments
       *[no] 5. Attachments
    }
    .objection =
        { $act ->
            [forbid] copy of the prohibition
            [oppose] copy of the opposition
            [cease] copy of the request
           *[object] copy of the objection
        }
    .proof = proof that it was sent or received (confirmation, screenshot or tracking)
    .replies = what Meta has written to me
    .answers = what I wrote back
    .reminder =
        { $instrument ->
            [uk_gdpr] my complaint to Meta
           *[gdpr] my reminder
        }
    .mandate = the mandate of the person I represent
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer
