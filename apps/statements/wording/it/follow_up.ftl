### The follow-up after silence, in Italian; in the United Kingdom it is a complaint to Meta itself.
###
### Silence is neither consent nor refusal: never say what it "means". Values as in en/follow_up.ftl.

silence =
    In data { $sent } { did }, ai sensi { law-article-of }. { $place ->
        [none] {""}
       *[other] { $way ->
                [two] L’invio è avvenuto per questa via: { $place }.
                [three] Questa è la via seguita: { $place }.
               *[one] Ho usato questo canale: { $place }.
            }
    } { $silence ->
        [received] Da allora mi avete scritto, ma non ho ricevuto alcuna decisione.
        [answered] Mi avete chiesto altre informazioni e le ho fornite, ma non ho ricevuto alcuna
            decisione.
       *[none] { $way ->
                [two] Nessuna risposta mi è pervenuta.
                [three] Sono ancora in attesa di una risposta.
               *[one] Non ho ricevuto risposta.
            }
    }
    .short =
        In data { $sent } { did-short }. { $sourced ->
            [yes] { $ends ->
                    [several] Le risposte erano dovute entro queste date: { $due }; mancano.
                    [last] L’ultima risposta era dovuta entro il giorno { $due } e manca.
                   *[one] { $silence ->
                            [none] Una risposta era dovuta entro il giorno { $due }; non è arrivata.
                           *[received] Una decisione era dovuta entro il giorno { $due }; non è
                                arrivata.
                        }
                }
           *[no] { $silence ->
                    [none] Non è arrivata alcuna risposta.
                   *[received] Non è arrivata alcuna decisione.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

period-over =
    { $sourced ->
        [yes] { $instrument ->
                [gdpr] { period-of-law } Se non avete fatto nulla, dovevate indicarmi i motivi, e a chi
                    posso proporre reclamo, entro un mese dal ricevimento (art. 12, par. 4); tale mese
                    non è prorogabile.
                [uk_gdpr] { period-of-law } Se non avete fatto nulla, dovevate indicarmi i motivi, e a
                    chi posso proporre reclamo, entro un mese dal ricevimento (art. 12, par. 4).
               *[other] Il termine per la vostra risposta, { period } dal ricevimento ({ $rule_cites }),
                    è scaduto in data { $due }.
            }
       *[no] { $statutory ->
                [yes] { $asked ->
                        [yes] Avevo chiesto la vostra risposta entro { period } dal ricevimento; quel
                            tempo è finito in data { $due }.
                       *[no] {""}
                    }
               *[no] { $instrument ->
                        [local_objection] Non mi risulta un termine di legge per la vostra risposta
                        [local_cessation] Non mi risulta un termine di legge per la vostra risposta
                       *[other] La legge non fissa un termine per la vostra risposta
                    }{ $asked ->
                        [yes] ; l’avevo chiesta entro il giorno { $due }.
                       *[no] .
                    }
            } { $way ->
                [two] Desidero che la questione sia chiarita.
                [three] Per me la questione è ancora aperta.
               *[one] Non voglio che la questione cada nel dimenticatoio.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

unchanged =
    { $act ->
        [forbid] { $way ->
                [two] Il divieto resta com’era.
                [three] Il divieto non è stato ritirato.
               *[one] Il divieto vale immutato.
            }
       *[object] { noun-start } { $way ->
                [two] resta com’era.
                [three] non è stata ritirata.
               *[one] vale immutata.
            }
    } { scope-again }
    .short =
        { $number ->
            [none] { the-noun-start } comprende i contenuti di altri { showing }.
           *[other] { the-noun-start } comprende contenuti { $behalf ->
                    [self] miei
                   *[child] propri
                }, contenuti di altri { about-whom }, chat con l’IA e dati di partner.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

the-noun-start =
    { $act ->
        [forbid] Il divieto
        [cease] La richiesta
       *[object] L’opposizione
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

confirm =
    { $tone ->
        [firm] { $way ->
                [two] Mi aspetto la conferma scritta che { confirm-what }.
                [three] Confermatemi per iscritto che { confirm-what }.
               *[one] Chiedo che provvediate a confermare per iscritto che { confirm-what }.
            }
       *[plain] { $way ->
                [two] Desidero una conferma scritta del fatto che { confirm-what }.
                [three] Ciò che mi serve da voi è una conferma scritta che { confirm-what }.
               *[one] Vi chiedo di confermare per iscritto che { confirm-what }.
            }
    } Allego una copia per documentare { my-noun }; se questo canale non ammette allegati, la invio su
    richiesta.
    .short =
        { noun-start } vale ancora. { $acknowledged ->
            [yes] Confermate il ricevimento entro 30 giorni, poi per iscritto la fine di questo uso.
           *[no] { confirm-by }
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

confirm-by =
    { $tone ->
        [firm] Mi aspetto la conferma scritta entro il giorno { $due }{ confirm-end }
       *[plain] Vi chiedo di confermare per iscritto entro il giorno { $due }{ confirm-end }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

confirm-what =
    avete cessato questo uso{ $number ->
        [many] {" "}per ogni account
       *[other] {""}
    } e tenete i dati fuori dall’addestramento{ $instrument ->
        [gdpr] . { restricted }
        [uk_gdpr] . { restricted }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

restricted =
    { $asked ->
        [yes] Finché non avrete deciso, il trattamento va limitato, come ho già chiesto (art. 18, par.
            1, lett. d))
       *[no] Ora vi chiedo anche di limitare il trattamento finché non avrete deciso (art. 18, par. 1,
            lett. d))
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

period-of-law =
    { $extended ->
        [yes] Mi avete comunicato che vi serve più tempo per rispondere; anche quel termine è scaduto in
            data { $due }.
       *[no] { $way ->
                [two] Entro { period } dal ricevimento dovevate comunicarmi che cosa avete fatto
                [three] Entro { period } dal ricevimento avrei dovuto sapere da voi che cosa avete fatto
               *[one] Avevate { period } dal ricevimento per dirmi che cosa avete fatto
            }{ $instrument ->
                [uk_gdpr] {" "}(artt. 12, par. 3, e 12A)
               *[gdpr] {" "}(art. 12, par. 3)
            }; quel termine è scaduto in data { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

confirm-end =
    { $brief ->
        [yes] {" "}che è cessato.
       *[no] {" "}che avete cessato questo uso.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
