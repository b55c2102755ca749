### La réclamation à l’autorité, en français : sobre, datée, complète, sans adjectifs.
###
### Le droit du lieu seulement. « À mon avis » : c’est l’autorité qui décide. Rien sur un tribunal ou une
### autre autorité, que nous ne connaissons pas. Valeurs : en/complaint.ftl.

subject =
    { $instrument ->
        [uk_gdpr] Réclamation au titre de la section 165 du Data Protection Act 2018 concernant
            { $meta } : droit d’opposition (IA)
        [fadp] Dénonciation au sens de l’art. 49 LPD concernant { $meta } : utilisation de données
            personnelles pour l’IA
        [lgpd] Pétition d’une personne concernée visant { $meta } : opposition à l’utilisation de
            données personnelles pour l’IA
        [local_objection] Réclamation concernant { $meta } : opposition à l’utilisation de données à
            caractère personnel pour l’IA
        [local_cessation] Réclamation concernant { $meta } : demande de cesser l’utilisation de données
            à caractère personnel pour l’IA
       *[gdpr] Réclamation au titre de l’article 77 du RGPD{ $residence ->
                [AT] {" "}et du § 24 de la loi autrichienne sur la protection des données
               *[other] {""}
            } concernant { $meta } : droit d’opposition (IA){ $residence ->
                [HR] {" "}(zahtjev za utvrđivanje povrede prava)
                [SK] {" "}(návrh na začatie konania)
                [IT] {" "}(reclamo)
               *[other] {""}
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

intro =
    { $instrument ->
        [fadp] Ma dénonciation porte sur la suite que { $meta } donne à { my-noun }.
        [lgpd] Je vous adresse une pétition au sujet de la suite que { $meta } donne à { my-noun }.
       *[gdpr] Ma réclamation porte sur la suite que { $meta } donne à { my-noun }.
    } { on-sent }, { did-there }, en vertu de { law-article }. { $wrong ->
        [relapse] Depuis, Meta m’a posé de nouveau la question, comme si cela n’avait jamais été dit.
        [refusal] { $way ->
                [two] Meta a répondu par un refus.
                [three] La réponse de Meta a été négative.
               *[one] Meta a refusé.
            }
       *[silence] { $act ->
                [forbid] { $way ->
                        [two] Je n’ai pas de confirmation que Meta respecte cette interdiction.
                        [three] Que cette interdiction soit respectée, Meta ne l’a pas confirmé.
                       *[one] Meta n’a pas confirmé respecter cette interdiction.
                    }
               *[object] { $way ->
                        [two] Je n’ai pas eu de décision de Meta.
                        [three] Aucune décision de Meta ne m’est parvenue.
                       *[one] Meta n’a pas pris de décision.
                    }
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

did-there =
    { $behalf ->
        [child] en qualité de { parent },{" "}
        [represented] ayant qualité pour représenter une autre personne,{" "}
       *[self] {""}
    }j’ai { $act ->
        [forbid] expressément interdit à Meta de traiter { whose }
        [cease] demandé à Meta de ne plus utiliser { whose }
       *[object] fait opposition à l’utilisation { of-whose }
    } pour développer et améliorer l’IA chez Meta
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

paper =
    { $instrument ->
        [fadp] Dénonciation
        [lgpd] Pétition
       *[gdpr] Réclamation
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

parties = 1. De qui il s’agit
    .person =
        { $behalf ->
            [child] { paper } pour mon enfant, en qualité de { parent }, par :
            [represented] { paper } pour une autre personne, avec pouvoir de la représenter, par :
           *[self] Personne concernée :
        }
    .address = Adresse postale :
    .email = E-mail, téléphone :
    .lives = Pays de résidence : { $country }
    .accounts = Comptes : { $accounts }
    .data =
        { $number ->
            [none] Données concernées : contenus d’autrui qui { show-many }
           *[other] Données concernées : { own-content-plain }, contenus d’autrui qui { show-many },
                interactions avec des fonctions d’IA, données de partenaires
        }
    .standing =
        { $behalf ->
            [child] J’agis en qualité de { parent } ; s’il vous en faut une preuve, dites-moi laquelle.
            *[represented] La copie de ce qui me permet d’agir pour cette personne est jointe.
        }
    .controller = Entreprise responsable : { $place }
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

own-content-plain =
    { $behalf ->
        [child] contenus de mon enfant
        [represented] contenus de cette personne
       *[self] mes propres contenus
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

events = 2. Les faits
    .sent =
        J’ai envoyé { the-noun } à Meta{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , comptes : { $accounts }
        }.
    .received =
        { $accounts ->
            [none] Meta l’a reçue.
           *[other] Meta a reçu ce qui a été envoyé pour { $accounts }.
        }
    .receipt = Meta a accusé réception.
    .questioned = Meta a demandé plus d’informations : { $items }.
    .answered = J’ai répondu.
    .extended = Meta m’a fait savoir qu’il lui fallait plus de temps.
    .honoured = Meta a confirmé qu’elle en tiendrait compte.
    .refused =
        { $reason ->
            [no_own_ground] Meta a refusé en disant qu’il manquait une raison tenant à une situation
                personnelle.
            [compelling_grounds] Meta a refusé en disant que ses propres motifs prévalaient.
            [not_covered] Meta a refusé en disant que les contenus partagés par d’autres n’étaient pas
                couverts.
            [evidence_wanted] Meta a refusé en disant que des preuves manquaient.
           *[none_given] Meta a refusé sans donner de motif.
        }
    .redirected = Meta a indiqué une autre voie.
    .due =
        { $sourced ->
            [yes] { $extended ->
                    [yes] Le délai de réponse prolongé a pris fin sans décision
                   *[no] Le délai de réponse a pris fin sans décision
                }
           *[no] Le jour pour lequel j’avais demandé une réponse est passé sans décision
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] J’ai adressé une réclamation à Meta elle-même (section 164A du Data Protection Act
                2018).
           *[gdpr] J’ai envoyé à Meta un rappel écrit.
        }
    .unacknowledged =
        30 jours s’étaient écoulés ; aucun accusé de réception de cette réclamation ne m’est parvenu.
    .again = Meta m’a posé de nouveau la question.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

question-identity = qui je suis
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

question-account = le compte
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

question-reasons = mes raisons
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

question-evidence = des preuves
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right-heading = 3. Le droit en cause
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right-gdpr =
    Meta fonde cette utilisation sur des intérêts légitimes (art. 6, § 1, f). Face à cela, il existe un
    droit d’opposition pour des raisons tenant à la situation particulière (art. 21, § 1). Meta ne peut
    alors continuer que si elle démontre des motifs légitimes et impérieux qui prévalent sur
    { interests-of }, ou si elle a besoin des données pour la constatation, l’exercice ou la défense de
    droits en justice. C’est à Meta de le démontrer.
    .alleged =
        { $wrong ->
            [relapse] Meta m’a posé de nouveau la question, alors que { the-noun } n’a jamais été
                retirée. De l’extérieur, je ne peux pas voir si les données sont de nouveau utilisées,
                et je vous demande de l’établir. Si { the-noun } n’est plus appliquée, j’invoque une
                violation de l’article 21, paragraphe 1.
            [refusal] { rebuttal } J’invoque une violation de l’article 21, paragraphe 1{ $refusal ->
                    [none_given] , et de l’article 12, paragraphe 4.
                   *[other] .
                }
           *[silence] Dans un délai d’un mois à compter de la réception, Meta devait dire ce qu’elle
                avait fait (art. 12, § 3). Si elle n’avait rien fait, elle devait dire pourquoi et où
                introduire une réclamation (art. 12, § 4) ; ce mois ne peut pas être prolongé.
                { $extended ->
                    [yes] Meta m’a fait savoir qu’il lui fallait plus de temps pour répondre.
                   *[no] {""}
                } { period-ended } Aucune décision ne m’est parvenue, et aucun motif n’a été démontré.
                J’invoque une violation de l’article 12, paragraphes 3 et 4, et de l’article 21,
                paragraphe 1. De l’extérieur, je ne peux pas voir si l’utilisation se poursuit.
        }
    .examined =
        { asked-for } { $way ->
            [two] Meta a-t-elle respecté ces dispositions ? Je vous demande de l’examiner.
            [three] Rien de ce que je sais ne montre que Meta a respecté ces dispositions ; je vous
                demande de l’examiner.
           *[one] Je vous demande d’examiner si Meta a respecté ces dispositions.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

asked-for =
    { $asked ->
        [yes] J’avais aussi demandé la limitation du traitement jusqu’au règlement de l’affaire (art.
            18, § 1, d), l’effacement des données des jeux d’entraînement (art. 17, § 1, c) et
            l’information
            des destinataires (art. 19).
       *[no] J’avais demandé à Meta de cesser cette utilisation et de le confirmer par écrit. Je demande
            à présent aussi la limitation du traitement (art. 18, § 1, d), l’effacement des données
            des jeux d’entraînement (art. 17, § 1, c) et l’information des destinataires (art. 19).
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right-uk_gdpr =
    Meta fonde cette utilisation sur des intérêts légitimes (art. 6, § 1, f). Face à cela, il existe un
    droit d’opposition pour des raisons tenant à la situation particulière (art. 21, § 1). Meta ne peut
    alors continuer que si elle démontre des motifs légitimes et impérieux qui prévalent sur
    { interests-of }, ou si elle a besoin des données pour la constatation, l’exercice ou la défense de
    droits en justice. C’est à Meta de le démontrer.
    .alleged =
        { $wrong ->
            [relapse] Meta m’a posé de nouveau la question, alors que { the-noun } n’a jamais été
                retirée. De l’extérieur, je ne peux pas voir si les données sont de nouveau utilisées,
                et je vous demande de l’établir. Si { the-noun } n’est plus appliquée, j’invoque une
                violation de l’article 21, paragraphe 1.
            [refusal] { rebuttal } J’invoque une violation de l’article 21, paragraphe 1{ $refusal ->
                    [none_given] , et de l’article 12, paragraphe 4.
                   *[other] .
                }
           *[silence] Dans un délai d’un mois à compter de la réception, Meta devait dire ce qu’elle
                avait fait (art. 12, § 3, et art. 12A). Si elle n’avait rien fait, elle devait dire
                pourquoi et où introduire une réclamation (art. 12, § 4). { $extended ->
                    [yes] Meta m’a fait savoir qu’il lui fallait plus de temps pour répondre.
                   *[no] {""}
                } { period-ended } Aucune décision ne m’est parvenue, et aucun motif n’a été démontré.
                J’invoque une violation de l’article 12, paragraphes 3 et 4, et de l’article 21,
                paragraphe 1. De l’extérieur, je ne peux pas voir si l’utilisation se poursuit.
        }
    .examined =
        { asked-for } { $way ->
            [two] Meta a-t-elle respecté ces dispositions ? Je vous demande de l’examiner.
            [three] Rien de ce que je sais ne montre que Meta a respecté ces dispositions ; je vous
                demande de l’examiner.
           *[one] Je vous demande d’examiner si Meta a respecté ces dispositions.
        }
    .meta-first =
        { $reminded ->
            [yes] J’ai d’abord adressé une réclamation à Meta (section 164A du Data Protection Act
                2018).{ $acknowledged ->
                    [no] {" "}Meta avait 30 jours pour en accuser réception ; aucun accusé de réception
                        ne m’est parvenu. Je vous demande d’examiner cela aussi.
                   *[none] {""}
                }
           *[no] {""}
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right-fadp =
    Une personne peut interdire expressément le traitement de données personnelles (art. 30 al. 2 let.
    b). Cela vaut aussi pour les données déjà accessibles à tout un chacun (art. 30 al. 3). Continuer
    suppose alors un motif justificatif, qu’il appartient à Meta d’établir (art. 31).
    .alleged =
        { $wrong ->
            [relapse] Meta m’a posé de nouveau la question, alors que l’interdiction n’a jamais été
                retirée. Je ne peux pas voir si elle est encore respectée.
            [refusal] { rebuttal } Meta n’a établi aucun motif justificatif pour ce cas.
           *[silence] Meta ne m’en a présenté aucun et n’a pas confirmé respecter l’interdiction.
        } { $way ->
            [two] À mes yeux, ces indices suffisent pour une enquête (art. 49 al. 1).
            [three] Je considère ces indices comme suffisants pour ouvrir une enquête (art. 49 al. 1).
           *[one] À mon avis, ce sont là des indices suffisants pour une enquête (art. 49 al. 1).
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right-lgpd =
    La loi permet à une personne de s’opposer à un traitement qui ne la respecte pas (art. 18, § 2). À
    mon avis, cette utilisation ne respecte pas { $breaches }. { $reasons ->
        [yes] Les faits à l’appui figurent dans la partie 4.
       *[no] L’IA peut se développer sans les données des personnes qui s’y opposent ; à mon avis, ces
            données ne sont donc pas nécessaires à cette finalité.
    }
    .alleged =
        { $wrong ->
            [relapse] Meta m’a posé de nouveau la question, alors que l’opposition n’a jamais été
                retirée. Je ne peux pas voir si elle est encore respectée.
            [refusal] { rebuttal } À mon avis, cela ne répond pas à la violation.
           *[silence] Meta n’a pas pris de décision.
        } J’ai d’abord écrit à Meta et j’en joins la preuve (art. 55-J, V).
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right-local_objection =
    Je me fonde sur { law-article }.{ $residence ->
        [NG] {" "}Meta ne peut continuer que si elle démontre un intérêt public ou d’autres motifs
            légitimes qui l’emportent sur { interests-told }.
        [JE] {" "}Il appartient à Meta de montrer des motifs qui l’emportent sur { interests-told }.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] Meta m’a posé de nouveau la question, alors que l’opposition n’a jamais été
                retirée. Je ne peux pas voir si elle est encore respectée.
            [refusal] { rebuttal } À mon avis, Meta n’a pas montré ce qui l’emporte sur
                { interests-told } dans ce cas.
           *[silence] { local-silence }
        } { $way ->
            [two] La question de savoir si cela respecte la loi, je vous demande de la trancher.
            [three] Cela respecte-t-il la loi ? Je vous demande d’en juger.
           *[one] Je vous demande de juger si cela respecte la loi.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

local-silence =
    { $sourced ->
        [yes] Une réponse était due { for-due } ({ $rule_cites }), et Meta n’a pas pris de
            décision.
       *[no] { $asked ->
                [yes] Meta n’a pas pris de décision, alors que j’en avais demandé une { for-due }.
               *[no] Meta n’a pas pris de décision.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

right-local_cessation = Je me fonde sur { law-article }.
    .alleged =
        { $wrong ->
            [relapse] Meta m’a posé de nouveau la question, alors que la demande n’a jamais été retirée.
                Je ne peux pas voir si elle est encore respectée.
            [refusal] { rebuttal } À mon avis, Meta n’a pas nommé ce qui lui permet de refuser dans ce
                cas.
           *[silence] { local-silence }
        } { $way ->
            [two] La question de savoir si cela respecte la loi, je vous demande de la trancher.
            [three] Cela respecte-t-il la loi ? Je vous demande d’en juger.
           *[one] Je vous demande de juger si cela respecte la loi.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

reasons-heading = 4. Les raisons, en bref
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

orders-heading =
    { $reasons ->
        [yes] 5. Je vous demande
       *[no] 4. Je vous demande
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                    [AT] d’établir si les données sont de nouveau utilisées, et de constater que Meta a
                        violé le droit d’opposition (art. 21, § 1) ;
                   *[other] d’établir si les données sont de nouveau utilisées et, le cas échéant, de
                        constater que Meta a violé le droit d’opposition (art. 21, § 1) ;
                }
            [refusal] de constater que Meta a violé le droit d’opposition (art. 21, § 1){ $refusal ->
                    [none_given] {" "}et l’article 12, paragraphe 4 ;
                   *[other] {" "};
                }
           *[silence] de constater que Meta a violé l’article 12, paragraphes 3 et 4, et le droit
                d’opposition (art. 21, § 1) ;
        }
    .examine =
        d’examiner si l’article 17, paragraphe 1, point c, l’article 18, paragraphe 1, point d, et
        l’article 19 ont été respectés et, sinon, de le constater également ;
    .comply = d’ordonner à Meta de satisfaire à l’opposition (art. 58, § 2, c) ;
    .limit = d’imposer jusque-là une limitation du traitement (art. 58, § 2, f) ;
    .lead =
        de transmettre le dossier et de rester mon point de contact, si la Data Protection Commission
        d’Irlande est chef de file (art. 56) ;
    .tell = de m’informer de l’état d’avancement et de l’issue (art. 77, § 2).
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] d’établir si les données sont de nouveau utilisées et si l’article 21, paragraphe
                1, est violé ;
            [refusal] d’établir si Meta a violé l’article 21, paragraphe 1{ $refusal ->
                    [none_given] , et l’article 12, paragraphe 4 ;
                   *[other] {" "};
                }
           *[silence] d’établir si Meta a violé l’article 12, paragraphes 3 et 4, et l’article 21,
                paragraphe 1 ;
        }
    .examine =
        d’examiner si elle a respecté l’article 17, paragraphe 1, point c, l’article 18, paragraphe 1,
        point d, et l’article 19 ;
    .comply = d’exiger de Meta qu’elle satisfasse à l’opposition ;
    .limit =
        de veiller, dans la mesure de vos moyens, à ce que les données ne soient pas utilisées jusque-là
        ;
    .tell = de m’informer de l’état d’avancement et de l’issue (section 165).
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

orders-fadp = { orders-heading }
    .find = d’examiner les faits et d’ouvrir une enquête (art. 49 al. 1) ;
    .limit = de veiller, dans la mesure de vos moyens, à ce que Meta respecte l’interdiction jusque-là ;
    .tell = de m’informer des suites données et du résultat (art. 49 al. 4).
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

orders-lgpd = { orders-heading }
    .find = d’examiner cette pétition et la question de savoir si Meta respecte { $breaches } ;
    .comply = d’inviter Meta à respecter l’opposition et à me le confirmer ;
    .limit =
        de veiller, dans la mesure de vos moyens, à ce que les données ne soient pas utilisées à cette
        fin jusque-là ;
    .tell = de m’en communiquer l’issue.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

orders-local_objection = { orders-heading }
    .find = d’examiner cette affaire ;
    .comply = de veiller à ce que Meta respecte l’opposition, dans la mesure où la loi le prévoit ;
    .limit =
        de veiller, dans la mesure de vos moyens, à ce que les données ne soient pas utilisées jusque-là
        ;
    .tell = de m’en communiquer l’issue.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

orders-local_cessation = { orders-heading }
    .find = d’examiner cette affaire ;
    .comply = de veiller à ce que Meta respecte la demande, dans la mesure où la loi le prévoit ;
    .limit =
        de veiller, dans la mesure de vos moyens, à ce que les données ne soient pas utilisées jusque-là
        ;
    .tell = de m’en communiquer l’issue.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

contents =
    Pour une réclamation concernant un traitement transfrontalier, le règlement (UE) 2025/2518 énumère
    ce qu’elle doit contenir. Cette réclamation indique qui je suis et comment me joindre, l’entreprise
    responsable et la violation que je vois ; ma demande antérieure est jointe.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

proceedings =
    Autres procédures dans cette affaire (tribunal, autre autorité ; s’il n’y en a pas, écrire « aucune
    ») :
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

attachments =
    { $reasons ->
        [yes] 6. Pièces jointes
       *[no] 5. Pièces jointes
    }
    .objection = copie de { the-noun }
    .proof = preuve de l’envoi ou de la réception (confirmation, capture d’écran ou suivi postal)
    .replies = ce que Meta m’a écrit
    .answers = ce que j’ai répondu
    .reminder =
        { $instrument ->
            [uk_gdpr] ma réclamation à Meta
           *[gdpr] mon rappel
        }
    .mandate = copie de ce qui me permet d’agir pour cette personne
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

period-ended =
    { $identity ->
        [even] Meta avait demandé qui je suis. À mon avis, le délai a pris fin { on-due } ; même compté
            à partir de ma réponse du { $told_on }, il a pris fin le { $later_due }.
        [yes] Meta avait demandé qui je suis. À mon avis, le délai a tout de même pris fin { on-due }.
       *[no] Le délai a pris fin { on-due }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

rebuttal =
    { $refusal ->
        [no_own_ground] Meta dit qu’il n’y a pas de raison tenant à une situation personnelle.
            { $instrument ->
                [fadp] Une interdiction expresse n’en exige aucune.
               *[other] { $reasons ->
                        [yes] Il y en a : les raisons figurent dans la partie 4. { proof-not-owed }
                       *[no] { $form_reasons ->
                                [optional] Or son propre formulaire indique les raisons comme
                                    facultatives. Je vous demande de juger si Meta peut alors refuser
                                    parce qu’il en manque une.
                               *[unknown] Je vous demande de juger si Meta peut refuser parce qu’il en
                                    manque une.
                            }
                    }
            }
        [compelling_grounds] Meta invoque des motifs qui lui sont propres. { $instrument ->
                [gdpr] { compelling-only }
                [uk_gdpr] { compelling-only }
                [fadp] Un intérêt prépondérant doit être établi pour ce cas (art. 31). À mon avis, sa
                    réponse, ci-jointe, n’en établit pas.
                [local_cessation] Je vous demande de juger si la loi permet à Meta de refuser pour cette
                    raison.
               *[other] À mon avis, sa réponse, ci-jointe, ne montre pas que ces motifs l’emportent sur
                    { interests-told } dans ce cas.
            }
        [not_covered] Meta dit que les contenus partagés par d’autres ne sont pas couverts. Des données
            { on-whom } restent { its-data }, quel que soit l’auteur du partage.{ $instrument ->
                [gdpr] {" "}Depuis décembre 2025, la politique de Meta pour l’Europe nomme aussi les
                    contenus publics d’autrui.
               *[other] {""}
            }
        [evidence_wanted] { $number ->
                [none] Meta veut des preuves. Seule Meta peut voir ce que contiennent ses données
                    d’entraînement.
               *[other] Meta veut des preuves, par exemple une réponse donnée par une IA.
                    { the-noun-start } porte sur des contenus présents sur les propres services de Meta,
                    que Meta détient elle-même.
            } { proof-not-owed }
       *[none_given] Meta n’a pas motivé son refus.{ $instrument ->
                [gdpr] {" "}La loi exige des motifs (art. 12, § 4).
                [uk_gdpr] {" "}La loi exige des motifs (art. 12, § 4).
                [fadp] {" "}Aucun motif justificatif n’est donc établi (art. 31).
               *[other] {""}
            }
    }
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

proof-not-owed =
    { $instrument ->
        [gdpr] La loi demande des raisons et non des preuves (art. 21, § 1), et elle veut que l’exercice
            du droit soit facilité (art. 12, § 2).
        [uk_gdpr] La loi demande des raisons et non des preuves (art. 21, § 1), et elle veut que
            l’exercice du droit soit facilité (art. 12, § 2).
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

compelling-only =
    Des intérêts en général ne suffisent pas : les motifs doivent être impérieux et prévaloir sur
    { interests-told } dans ce cas précis. À mon avis, sa réponse, ci-jointe, ne le démontre pas.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

harm-done =
    Le préjudice pour { whom } : les données peuvent encore servir à cette utilisation, malgré
    { the-noun }. De l’extérieur, on ne peut pas voir ce qu’elles deviennent, et ce qu’un modèle a
    appris se reprend difficilement.{ $reasons ->
        [yes] {" "}Ce que cela peut signifier pour { whom } figure dans la partie 4.
       *[no] {""}
    }
    .more = Ce que cela a encore entraîné (si rien d’autre, écrire « rien ») :
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

known-since =
    { $instrument ->
        [uk_gdpr] Mon dernier échange avec Meta dans cette affaire date du { $known_on }.
       *[other] J’ai connaissance de ces faits depuis le { $known_on }.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

interests-of =
    { $behalf ->
        [child] les intérêts, droits et libertés de mon enfant
        [represented] les intérêts, droits et libertés de cette personne
       *[self] mes intérêts, droits et libertés
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

interests-told =
    { $behalf ->
        [child] les intérêts de mon enfant
        [represented] les intérêts de cette personne
       *[self] mes intérêts
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
