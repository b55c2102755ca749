### La réponse à un refus, en français, selon la raison que Meta a donnée.
###
### Nous ne savons pas comment Meta a pesé quoi que ce soit : demander, ne jamais affirmer. Valeurs :
### en/reply_to_refusal.ftl.

refused =
    { $act ->
        [forbid] { $way ->
                [two] Dans votre message du { $asked_day }, vous n’acceptez pas { my-noun-of }, fondée
                    sur { law-article }. { concerns } Je ne partage pas cet avis et maintiens
                    { the-noun }.
                [three] Votre message du { $asked_day } n’accepte pas { my-noun-of }, fondée sur
                    { law-article }. { concerns } Je maintiens { the-noun } et demande une nouvelle
                    décision.
               *[one] Le { $asked_day }, vous avez écrit que vous n’acceptez pas { my-noun-of }, fondée
                    sur { law-article }. { concerns } Je la maintiens et vous demande de décider à
                    nouveau.
            }
       *[object] { $way ->
                [two] Votre message du { $asked_day } refuse { my-noun-of }, fondée sur { law-article }.
                    { concerns } Je ne partage pas cet avis et maintiens { the-noun }.
                [three] Par votre message du { $asked_day }, vous avez refusé { my-noun-of }, fondée sur
                    { law-article }. { concerns } Je maintiens { the-noun } et demande une nouvelle
                    décision.
               *[one] Le { $asked_day }, vous avez refusé { my-noun-of }, fondée sur { law-article }.
                    { concerns } Je la maintiens et vous demande de décider à nouveau.
            }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                    [two] Je maintiens { my-noun-of } ({ the-data } pour l’IA chez Meta), que vous
                        n’avez pas acceptée le { $asked_day }.
                    [three] Vous n’avez pas accepté { my-noun-of } ({ the-data } pour l’IA chez Meta) le
                        { $asked_day }. Elle demeure.
                   *[one] Le { $asked_day }, vous n’avez pas accepté { my-noun-of } ({ the-data }
                        pour l’IA chez Meta). Je la maintiens.
                }
           *[object] { $way ->
                    [two] Je maintiens { my-noun-of } ({ the-data } pour l’IA chez Meta), que vous avez
                        refusée le { $asked_day }.
                    [three] Vous avez refusé { my-noun-of } ({ the-data } pour l’IA chez Meta) le
                        { $asked_day }. Elle demeure.
                   *[one] Le { $asked_day }, vous avez refusé { my-noun-of } ({ the-data } pour l’IA
                        chez Meta). Je la maintiens.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

refusal-no_own_ground =
    Vous dites qu’il manque des raisons tenant à une situation personnelle. { $instrument ->
        [fadp] Une interdiction expresse n’en exige aucune. { $reasons ->
                [yes] J’en indique tout de même.
               *[no] {""}
            }
       *[other] { $reasons ->
                [yes] { not-dealt-with }
               *[no] { $form_reasons ->
                        [optional] Votre propre formulaire les indique comme facultatives.
                       *[unknown] {""}
                    } { why-at-all } Je vous demande d’examiner ce point.
            }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                    [yes] Une interdiction n’exige pas de raison ; en voici une tout de même.
                   *[no] Une interdiction n’exige pas de raison.
                }
           *[other] { $reasons ->
                    [yes] { $asked ->
                            [yes] Il existe bien une raison propre à ce cas{ $brief ->
                                    [yes] .
                                   *[no] {" "}; vous n’avez pas examiné celle-ci.
                                }
                           *[no] Il existe bien une raison propre à ce cas.
                        }
                   *[no] { $form_reasons ->
                            [optional] Votre propre formulaire indique les raisons comme facultatives ;
                                je vous demande donc d’examiner le fond.
                           *[unknown] Je vous demande d’examiner le fond.
                        }
                }
        }
    .version = 2
    .reviewed = 2026-11-27, pas encore de relecture juridique

refusal-compelling_grounds =
    Vous invoquez des motifs qui vous sont propres. { $instrument ->
        [gdpr] De tels motifs ne comptent que s’ils sont impérieux et prévalent sur { interests } dans
            ce cas ; une mise en balance générale ne suffit pas (art. 21, § 1).
        [uk_gdpr] De tels motifs ne comptent que s’ils sont impérieux et prévalent sur { interests }
            dans ce cas ; une mise en balance générale ne suffit pas (art. 21, § 1).
        [fadp] Un intérêt prépondérant doit être établi pour ce cas (art. 31).
        [local_cessation] { $residence ->
                [KR] Je vous demande de nommer le cas énuméré par la loi qui vous permet de refuser.
                [JP] Je vous demande de dire pourquoi, dans ce cas, cette utilisation ne risque pas de
                    léser { rights-or-interests }.
               *[other] Je vous demande de citer la disposition qui vous permet de continuer dans ce
                    cas.
            }
       *[other] { $residence ->
                [NG] Selon cette loi, vous ne pouvez continuer que si vous démontrez un intérêt public
                    ou d’autres motifs légitimes qui l’emportent sur { interests } ; je vous demande de
                    le faire pour ce cas.
                [JE] Il vous appartient de montrer que ces motifs l’emportent sur { interests } dans ce
                    cas.
               *[other] Je vous demande de montrer que ces motifs l’emportent sur { interests } dans ce
                    cas.
            }
    } { $instrument ->
        [gdpr] { $way ->
                [two] Selon votre propre politique, vous pesez les attentes, les risques et les
                    avantages, et les moyens moins intrusifs.
                [three] Attentes, risques et avantages, moyens moins intrusifs : ce sont les points que
                    nomme votre politique.
               *[one] Votre politique dit que vous examinez ce qui pouvait être attendu, les risques et
                    les avantages, et les moyens moins intrusifs.
            }
       *[other] {""}
    } { $reasons ->
        [yes] Je vous demande de me dire, point par point, comment vous avez pesé ce qui suit.
       *[no] Je vous demande de me dire comment vous avez pesé, dans ce cas, les attentes, les risques,
            les avantages et les moyens moins intrusifs.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                    [local_cessation] Citez la disposition qui vous permet de refuser.
                   *[other] Dites-moi pourquoi vos motifs l’emportent sur cette raison.
                }
           *[no] Vous invoquez des motifs propres. { $instrument ->
                    [local_cessation] Citez la disposition qui vous permet de refuser dans ce cas.
                   *[other] Dites-moi pourquoi ils l’emportent sur { interests } dans ce cas.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

refusal-not_covered =
    Vous dites que les contenus d’autrui ne sont pas couverts. Des données { on-whom } restent
    { its-data }, quel que soit l’auteur du partage. { $instrument ->
        [gdpr] Depuis décembre 2025, votre politique pour l’Europe nomme aussi les contenus publics
            d’autrui. Je vous demande donc
       *[other] Je vous demande donc
    } comment vous reconnaissez de tels contenus { on-whom }, et comment vous les écartez. Si un lien
    vous aide, dites-le-moi. { $instrument ->
        [gdpr] En cas de désaccord, la loi exige des motifs propres à ce cas (art. 12, § 4).
        [uk_gdpr] En cas de désaccord, la loi exige des motifs propres à ce cas (art. 12, § 4).
       *[other] {""}
    } { $reasons ->
        [yes] Je demande l’examen de chaque point :
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] Même partagées par autrui, ce sont { its-data }.
           *[no] Vous excluez les contenus d’autrui. Des données { on-whom } restent { its-data }, quel
                qu’en soit l’auteur.
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

refusal-evidence_wanted =
    { $number ->
        [none] Vous voulez des preuves. Vous seuls pouvez voir ce que contiennent vos données
            d’entraînement. Je vous demande d’y chercher les contenus d’autrui qui { show-many } ; si un
            lien vous aide, dites-le-moi.
       *[other] Vous voulez des preuves, par exemple une réponse donnée par une IA. { noun-start } ne
            porte pas sur une telle réponse. Elle porte sur des contenus présents sur vos propres
            services et sur leur utilisation pour l’entraînement, et ces contenus, vous les détenez
            vous-mêmes.
    }{ $instrument ->
        [gdpr] {" "}La loi demande des raisons tenant à la situation d’une personne, pas des preuves
            (art. 21, § 1).
        [uk_gdpr] {" "}La loi demande des raisons tenant à la situation d’une personne, pas des preuves
            (art. 21, § 1).
       *[other] {""}
    }
    .short = Ces preuves concernent des réponses d’une IA. Il s’agit ici de contenus que vous détenez.
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

refusal-none_given =
    Vous ne donnez aucun motif. { $instrument ->
        [gdpr] La loi vous les demande, avec l’indication des voies de réclamation et de recours
            juridictionnel (art. 12, § 4).
        [uk_gdpr] La loi vous les demande, avec l’indication des voies de réclamation et de recours
            juridictionnel (art. 12, § 4).
        [fadp] Sans motifs, je ne peux pas voir sur quoi vous vous fondez (art. 31).
       *[other] Sans motifs, je ne peux pas voir sur quoi vous vous fondez.
    } { $reasons ->
        [yes] Aucun de ces points n’a donc été examiné :
       *[no] {""}
    }
    .short =
        Vous ne donnez aucun motif{ $reasons ->
            [yes] { $brief ->
                    [yes] .
                   *[no] {" "}et n’avez pas examiné cette raison.
                }
           *[no] .
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

again = { requests-intro }
    .decide =
        { $way ->
            [two] un nouvel examen de ce cas et une nouvelle décision ;
            [three] une décision nouvelle qui examine ce cas ;
           *[one] une nouvelle décision, propre à ce cas ;
        }
    .restrict =
        { $instrument ->
            [gdpr] la limitation du traitement jusque-là (art. 18, § 1, d) ;
            [uk_gdpr] la limitation du traitement jusque-là (art. 18, § 1, d) ;
           *[other] aucune utilisation des données à cette fin jusque-là ;
        }
    .reasons =
        { $instrument ->
            [gdpr] en cas de nouveau refus, les motifs qui, selon vous, prévalent sur { interests }
                (art. 12, § 4) ;
            [uk_gdpr] en cas de nouveau refus, les motifs qui, selon vous, prévalent sur { interests }
                (art. 12, § 4) ;
            [local_cessation] en cas de nouveau refus, la disposition qui, selon vous, le permet ;
           *[other] en cas de nouveau refus, ce qui, selon vous, l’emporte sur { interests } ;
        }
    .confirm = votre décision par écrit.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                    [yes] Accusez réception sous 30 jours et décidez à nouveau, motifs à l’appui.
                   *[no] Accusez réception sous 30 jours et décidez à nouveau par écrit, avec motifs.
                }
           *[no] { $tone ->
                    [firm] J’attends une nouvelle décision écrite, avec des motifs pour ce cas.
                   *[plain] { $way ->
                            [two] Je demande une nouvelle décision écrite, avec des motifs pour ce cas.
                            [three] Décidez à nouveau, par écrit et avec des motifs pour ce cas.
                           *[one] Je vous demande de décider à nouveau, par écrit et avec des motifs
                                pour ce cas.
                        }
                }
        }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

not-dealt-with =
    { $asked ->
        [yes] { noun-start } indique des raisons tirées { $behalf ->
                [child] de la vie de mon enfant
                [represented] de la vie de cette personne
               *[self] de ma propre vie
            }, et votre réponse ne les examine pas :
       *[no] { $way ->
                [two] Il y a de telles raisons, et je vous demande d’examiner chacune d’elles :
                [three] Elles existent. Je vous demande de traiter chacune d’elles :
               *[one] Elles ne manquent pas. Je vous demande d’examiner chacune de celles-ci :
            }
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique

why-at-all =
    { $behalf ->
        [child] Ce qui m’importe, c’est que mon enfant puisse encore décider de cette utilisation : ce
            qu’un modèle a appris se reprend difficilement.
        [represented] L’important est que cette personne puisse décider de cette utilisation : ce qu’un
            modèle a appris se reprend difficilement.
       *[self] Ce qui m’importe, c’est de pouvoir décider de cette utilisation : ce qu’un modèle a
            appris se reprend difficilement.
    }
    .version = 1
    .reviewed = 2026-11-27, pas encore de relecture juridique
