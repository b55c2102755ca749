### The complaint to the authority, in English: sober, dated, complete, no adjectives.
###
### The law of the place only. "In my view": the authority decides, not we. Nothing about a court or
### another authority, which we do not know. Values as in objection.ftl, and: $wrong (silence, refusal,
### relapse), $sent, $due, $overdue (yes, no), $reminded (yes, no), $place (a channel, or company and
### address), $items (a list), $extended, $reason (why Meta refused), $form_reasons (optional,
### unknown: what we know of Meta’s own form).

subject =
    { $instrument ->
        [uk_gdpr] Complaint under section 165 of the Data Protection Act 2018 about { $meta }: right to
            object (AI)
        [fadp] Report under Article 49 of the Federal Act on Data Protection about { $meta }: use of
            personal data for AI
        [lgpd] Petition of a data subject about { $meta }: opposition to the use of personal data for AI
        [local_objection] Complaint about { $meta }: objection to the use of personal data for AI
        [local_cessation] Complaint about { $meta }: request to stop the use of personal data for AI
       *[gdpr] Complaint under Article 77 of the GDPR{ $residence ->
            [AT] {" "}and § 24 of the Austrian Data Protection Act
           *[other] {""}
        } about { $meta }: right to object (AI){ $residence ->
            [HR] {" "}(zahtjev za utvrđivanje povrede prava)
            [SK] {" "}(návrh na začatie konania)
            [IT] {" "}(reclamo)
           *[other] {""}
        }
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

intro =
    { $instrument ->
        [fadp] I report to you how { $meta } deals with { my-noun }.
        [lgpd] I turn to you with a petition about how { $meta } deals with { my-noun }.
       *[gdpr] I complain about how { $meta } deals with { my-noun }.
    } On { $sent }{ did-there }, under { law-article }. { $wrong ->
        [relapse] Meta has since asked me again, as if that had never been said.
        [refusal] { $way ->
            [two] Meta has turned it down.
            [three] Meta’s answer was a refusal.
           *[one] Meta has refused.
        }
       *[silence] { $act ->
            [forbid] { $way ->
                [two] I have no confirmation that Meta respects this.
                [three] That it respects this, Meta has not confirmed.
               *[one] Meta has not confirmed that it respects this.
            }
           *[object] { $way ->
                [two] I have had no decision from Meta.
                [three] A decision by Meta has not reached me.
               *[one] Meta has made no decision.
            }
        }
    }
    .version = 1
    .reviewed = 2026-11-23, not yet reviewed by a lawyer

did-there =
    { $behalf ->
        [child] , as holder of parental responsibility,{" "}
        [represented] , for another person for whom I may act,{" "}
       *[self] {" "}
    }I { $act ->
        [forbid] expressly forbade Meta to use { whose } personal data
        [oppose] opposed the use of { whose } personal data
        [cease] asked Meta to stop using { whose } personal data
       *[object] objected to the use of { whose } personal data
    } for developing and improving AI at Meta
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

parties = 1. Who this is about
    .person =
        { $behalf ->
            [child] { $instrument ->
                [fadp] Report
                [lgpd] Petition
               *[gdpr] Complaint
            } for my child, as holder of parental responsibility, by:
            [represented] { $instrument ->
                [fadp] Report
                [lgpd] Petition
               *[gdpr] Complaint
            } for another person, as authorised representative, by:
           *[self] Person concerned:
        }
    .address = Postal address:
    .email = E-mail, telephone:
    .lives = Country of residence: { $country }
    .accounts = Accounts: { $accounts }
    .data =
        { $number ->
            [none] Data concerned: content of others that shows or names { whom }
           *[other] Data concerned: { $behalf ->
                [child] my child’s own content
                [represented] this person’s own content
               *[self] my own content
            }, content of others that shows or names { whom }, interactions with AI features, data from
                partners
        }
    .standing =
        { $behalf ->
            [child] I hold parental responsibility; if you need proof of that, tell me which.
           *[represented] A copy of what allows me to act for this person is enclosed.
        }
    .controller = Responsible company: { $place }
    .version = 4
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

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
    .received =
        { $accounts ->
            [none] Meta received it.
           *[other] Meta received what was sent for { $accounts }.
        }
    .receipt = Meta confirmed receipt.
    .questioned = Meta asked for more information: { $items }.
    .answered = I replied.
    .extended = Meta told me that it needed more time.
    .honoured = Meta confirmed that it would act on it.
    .refused =
        { $reason ->
            [no_own_ground] Meta refused, saying that a reason from a situation of one’s own was missing.
            [compelling_grounds] Meta refused, saying that its own grounds prevailed.
            [not_covered] Meta refused, saying that content shared by others was not covered.
            [evidence_wanted] Meta refused, saying that evidence was missing.
           *[none_given] Meta refused and gave no reason.
        }
    .redirected = Meta pointed me to another route.
    .due =
        { $sourced ->
            [yes] { $extended ->
                [yes] The extended period for an answer ended without a decision
               *[no] The period for an answer ended without a decision
            }
           *[no] The day by which I had asked for an answer passed without a decision
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] I complained to Meta itself (section 164A of the Data Protection Act 2018).
           *[gdpr] I reminded Meta in writing.
        }
    .unacknowledged = 30 days had passed; no acknowledgement of that complaint has reached me.
    .again = Meta asked me again.
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

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
    Meta bases this use on legitimate interests (Article 6(1)(f)). Against it there is a right to object on
    grounds relating to the particular situation (Article 21(1)). Meta may then go on only if it demonstrates
    compelling legitimate grounds that override { interests-of }, or if it
    needs the data for legal claims. It is for Meta to show that.
    .alleged =
        { $wrong ->
            [relapse] Meta has asked me again, although the { noun } was never taken back. I cannot see from outside whether the
                data are being used again, and ask you to find out. If the { noun } is no longer
                applied, I allege that Article 21(1) is infringed.
            [refusal] { rebuttal } I allege that Meta has infringed Article 21(1){ $refusal ->
                [none_given] {" "}and Article 12(4).
               *[other] .
            }
           *[silence] Meta had to say within one month of receipt what it has done (Article 12(3)). If it did
                nothing, it had to say why, and where I can complain (Article 12(4)); that month cannot be
                extended. { $extended ->
                    [yes] Meta told me that it needed more time to answer.
                   *[no] {""}
                } { period-ended } No decision has reached me, and no grounds have been shown. I allege
                that Meta has infringed Article 12(3) and (4) and Article 21(1). Whether the use goes on I
                cannot see from outside.
        }
    .examined =
        { $asked ->
            [yes] I had also asked for restriction until this is settled (Article 18(1)(d)), for erasure
                from training sets (Article 17(1)(c)) and for recipients to be told (Article 19).
           *[no] I had asked Meta to stop this use and to confirm that in writing. I now also ask for
                restriction (Article 18(1)(d)), for erasure from training sets (Article 17(1)(c)) and for
                recipients to be told (Article 19).
        } { $way ->
            [two] Whether Meta has complied with these provisions is for you to examine.
            [three] Nothing I know shows that Meta has complied with these provisions; I ask you to examine that.
           *[one] I ask you to examine whether Meta has complied with these provisions.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

right-uk_gdpr =
    Meta bases this use on legitimate interests (Article 6(1)(f)). Against it there is a right to object on
    grounds relating to the particular situation (Article 21(1)). Meta may then go on only if it demonstrates
    compelling legitimate grounds that override { interests-of }, or if it
    needs the data for legal claims. It is for Meta to show that.
    .alleged =
        { $wrong ->
            [relapse] Meta has asked me again, although the { noun } was never taken back. I cannot see from outside whether the
                data are being used again, and ask you to find out. If the { noun } is no longer
                applied, I allege that Article 21(1) is infringed.
            [refusal] { rebuttal } I allege that Meta has infringed Article 21(1){ $refusal ->
                [none_given] {" "}and Article 12(4).
               *[other] .
            }
           *[silence] Meta had to say within one month of receipt what it has done (Articles 12(3) and 12A). If it did
                nothing, it had to say why, and where I can complain (Article 12(4)). { $extended ->
                    [yes] Meta told me that it needed more time to answer.
                   *[no] {""}
                } { period-ended } No decision has reached me, and no grounds have been shown. I allege
                that Meta has infringed Article 12(3) and (4) and Article 21(1). Whether the use goes on I
                cannot see from outside.
        }
    .examined =
        { $asked ->
            [yes] I had also asked for restriction until this is settled (Article 18(1)(d)), for erasure
                from training sets (Article 17(1)(c)) and for recipients to be told (Article 19).
           *[no] I had asked Meta to stop this use and to confirm that in writing. I now also ask for
                restriction (Article 18(1)(d)), for erasure from training sets (Article 17(1)(c)) and for
                recipients to be told (Article 19).
        } { $way ->
            [two] Whether Meta has complied with these provisions is for you to examine.
            [three] Nothing I know shows that Meta has complied with these provisions; I ask you to examine that.
           *[one] I ask you to examine whether Meta has complied with these provisions.
        }
    .meta-first =
        { $reminded ->
            [yes] I have complained to Meta first (section 164A of the Data Protection Act 2018).{ $acknowledged ->
                [no] {" "}It had 30 days to acknowledge that complaint; no acknowledgement has reached me.
                    I ask you to look into that, too.
               *[none] {""}
            }
           *[no] {""}
        }
    .version = 4
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

right-fadp =
    A person may expressly forbid the processing of personal data (Article 30(2)(b)). This also holds
    for data that are already public (Article 30(3)). Going on then needs a justification, which is for
    Meta to show (Article 31).
    .alleged =
        { $wrong ->
            [relapse] Meta has asked me again, although the prohibition was never taken back. I cannot see whether
                it is still respected.
            [refusal] { rebuttal } Meta has shown no justification for this case.
           *[silence] Meta has shown me none, and has not confirmed that it respects the prohibition.
        } { $way ->
            [two] As I see it, these signs are sufficient for an investigation (Article 49(1)).
            [three] I consider these sufficient signs for opening an investigation (Article 49(1)).
           *[one] In my view these are sufficient signs for an investigation (Article 49(1)).
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

right-lgpd =
    The law allows a person to oppose processing that does not comply with it (Article 18, § 2). In my
    view this use does not respect { $breaches }. { $reasons ->
        [yes] The facts for that stand in part 4.
       *[no] AI can be developed without the data of those who oppose it; so in my view these data are not
            needed for this purpose.
    }
    .alleged =
        { $wrong ->
            [relapse] Meta has asked me again, although the opposition was never taken back. I cannot see whether
                it is still respected.
            [refusal] { rebuttal } In my view that does not answer the breach.
           *[silence] Meta has not decided.
        } I have asked Meta first and enclose the proof (Article 55-J, V).
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

right-local_objection =
    I rely on { law-article }.{ $residence ->
        [NG] {" "}Meta may go on only if it demonstrates a public interest or other legitimate grounds that
            override { burden-whose } interests.
        [JE] {" "}It is for Meta to show grounds that outweigh { burden-whose } interests.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] Meta has asked me again, although the objection was never taken back. I cannot see whether
                it is still respected.
            [refusal] { rebuttal } In my view Meta has not shown what outweighs { burden-whose } interests in this case.
           *[silence] { $sourced ->
                [yes] An answer was due by { $due } ({ $rule_cites }), and Meta has made no decision.
               *[no] { $asked ->
                    [yes] Meta has made no decision, although I asked for one by { $due }.
                   *[no] Meta has made no decision.
                }
            }
        } { $way ->
            [two] Whether this respects the law, I ask you to judge.
            [three] Does this respect the law? I ask you to judge that.
           *[one] I ask you to judge whether this respects the law.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

right-local_cessation =
    I rely on { law-article }.
    .alleged =
        { $wrong ->
            [relapse] Meta has asked me again, although the request was never taken back. I cannot see whether
                it is still respected.
            [refusal] { rebuttal } In my view Meta has not named what allows it to refuse in this case.
           *[silence] { $sourced ->
                [yes] An answer was due by { $due } ({ $rule_cites }), and Meta has made no decision.
               *[no] { $asked ->
                    [yes] Meta has made no decision, although I asked for one by { $due }.
                   *[no] Meta has made no decision.
                }
            }
        } { $way ->
            [two] Whether this respects the law, I ask you to judge.
            [three] Does this respect the law? I ask you to judge that.
           *[one] I ask you to judge whether this respects the law.
        }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

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
            [relapse] { $residence ->
                [AT] find out whether the data are used again, and find that Meta has infringed the right to
                    object (Article 21(1));
               *[other] find out whether the data are used again and, if so, find that Meta has infringed
                    the right to object (Article 21(1));
            }
            [refusal] find that Meta has infringed the right to object (Article 21(1)){ $refusal ->
                [none_given] {" "}and Article 12(4);
               *[other] ;
            }
           *[silence] find that Meta has infringed Article 12(3) and (4) and the right to object (Article
                21(1));
        }
    .examine =
        examine whether Articles 17(1)(c), 18(1)(d) and 19 have been complied with and, where they have not,
        find that as well;
    .comply = order Meta to comply with the objection (Article 58(2)(c));
    .limit = limit the processing until then (Article 58(2)(f));
    .lead =
        pass the file on and remain my contact, if Ireland’s Data Protection Commission leads (Article
        56);
    .tell = tell me about the progress and the outcome (Article 77(2)).
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] find out whether the data are used again and whether Article 21(1) is infringed;
            [refusal] find whether Meta has infringed Article 21(1){ $refusal ->
                [none_given] {" "}and Article 12(4);
               *[other] ;
            }
           *[silence] find whether Meta has infringed Article 12(3) and (4) and Article 21(1);
        }
    .examine = examine whether it has complied with Articles 17(1)(c), 18(1)(d) and 19;
    .comply = require Meta to comply with the objection;
    .limit = see to it, as far as you can, that the data are not used until then;
    .tell = tell me about the progress and the outcome (section 165).
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

orders-fadp = { orders-heading }
    .find = examine this and open an investigation (Article 49(1));
    .limit = see to it, as far as you can, that Meta respects the prohibition until then;
    .tell = inform me of the steps you take and of the result (Article 49(4)).
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

orders-lgpd = { orders-heading }
    .find = examine this petition and whether Meta respects { $breaches };
    .comply = call on Meta to respect the opposition and to confirm that to me;
    .limit = see to it, as far as you can, that the data are not used for this purpose until then;
    .tell = tell me the outcome.
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

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
    For a complaint about cross-border processing, Regulation (EU) 2025/2518 lists what it has to say. This
    complaint names me and how to reach me, the company responsible, and the infringement I see; my earlier
    request is attached.
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
    .mandate = copy of what allows me to act for this person
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

period-ended =
    { $identity ->
        [even] Meta had asked who I am. In my view the period ended on { $due }; even counted from my answer
            of { $told_on } it ended on { $later_due }.
        [yes] Meta had asked who I am. In my view the period ended on { $due } all the same.
       *[no] The period ended on { $due }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

rebuttal =
    { $refusal ->
        [no_own_ground] Meta says that there is no ground from a situation of one’s own. { $instrument ->
            [fadp] An express prohibition needs none.
           *[other] { $reasons ->
                [yes] There is: the reasons stand in part 4. { proof-not-owed }
               *[no] { $form_reasons ->
                    [optional] Yet its own form marks reasons as optional. I ask you to judge whether
                        Meta may then refuse because one is missing.
                   *[unknown] I ask you to judge whether Meta may refuse because one is missing.
                }
            }
        }
        [compelling_grounds] Meta points to grounds of its own. { $instrument ->
            [gdpr] { compelling-only }
            [uk_gdpr] { compelling-only }
            [fadp] An overriding interest has to be shown for this case (Article 31). In my view its answer,
                which is enclosed, does not show one.
            [local_cessation] I ask you to judge whether the law allows Meta to refuse for that reason.
           *[other] In my view its answer, which is enclosed, does not show that they outweigh
                { burden-whose } interests in this case.
        }
        [not_covered] Meta says that content shared by others is not covered. Data about { whom } remain data
            about { whom }, whoever shares them.{ $instrument ->
            [gdpr] {" "}Since December 2025 Meta’s own policy for Europe has named public content of others, too.
           *[other] {""}
        }
        [evidence_wanted] { $number ->
            [none] Meta wants evidence. Only Meta can see what its training data hold.
           *[other] Meta wants evidence, such as an answer given by an AI. The { noun } is about content on
                Meta’s own services, which Meta holds itself.
        } { proof-not-owed }
       *[none_given] Meta has given no reasons for its refusal.{ $instrument ->
            [gdpr] {" "}The law asks for them (Article 12(4)).
            [uk_gdpr] {" "}The law asks for them (Article 12(4)).
            [fadp] {" "}So no justification has been shown (Article 31).
           *[other] {""}
        }
    }
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

proof-not-owed =
    { $instrument ->
        [gdpr] The law asks for grounds and not for proof (Article 21(1)), and for a right that is easy to
            use (Article 12(2)).
        [uk_gdpr] The law asks for grounds and not for proof (Article 21(1)), and for a right that is easy to
            use (Article 12(2)).
       *[other] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

compelling-only =
    Interests in general are not enough: the grounds must be compelling and override { burden-whose }
    interests in this very case. In my view its answer, which is enclosed, does not demonstrate that.
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

harm-done =
    How this harms { whom }: the data may still serve this use, although that was objected to. What becomes of
    them cannot be seen from outside, and what a model has learned is hard to take back.{ $reasons ->
        [yes] {" "}What this can mean for { whom } stands in part 4.
       *[no] {""}
    }
    .more = What else has happened because of this (if nothing, write “nothing”):
    .version = 3
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

known-since =
    { $instrument ->
        [uk_gdpr] My last contact with Meta in this matter was on { $known_on }.
       *[other] I have known of this since { $known_on }.
    }
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer

interests-of = { burden-whose } interests, rights and freedoms
    .version = 2
    .reviewed = 2026-11-27, not yet reviewed by a lawyer
