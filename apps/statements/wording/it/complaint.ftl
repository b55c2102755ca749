### The complaint to the authority, in Italian: sober, dated, complete, no adjectives.
###
### The law of the place only. "A mio avviso": the authority decides, not we. Values as in
### en/complaint.ftl. In Swiss texts the word is "denuncia" (Article 49 of the Act),
### and the authority is "l’Incaricato".

subject =
    { $instrument ->
        [uk_gdpr] Reclamo ai sensi della section 165 del Data Protection Act 2018 nei confronti di
            { $meta }: diritto di opposizione (IA)
        [fadp] Denuncia ai sensi dell’articolo 49 della legge federale sulla protezione dei dati
            riguardante { $meta }: trattamento di dati personali per l’IA
        [lgpd] Istanza di una persona interessata nei confronti di { $meta }: opposizione all’uso di
            dati personali per l’IA
        [local_objection] Reclamo nei confronti di { $meta }: opposizione all’uso di dati personali per
            l’IA
        [local_cessation] Reclamo nei confronti di { $meta }: richiesta di cessare l’uso di dati
            personali per l’IA
       *[gdpr] Reclamo ai sensi dell’articolo 77 del GDPR{ $residence ->
                [AT] {" "}e del § 24 della legge austriaca sulla protezione dei dati
               *[other] {""}
            } nei confronti di { $meta }: diritto di opposizione (IA){ $residence ->
                [HR] {" "}(zahtjev za utvrđivanje povrede prava)
                [SK] {" "}(návrh na začatie konania)
                [IT] {""}
               *[other] {""}
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

intro =
    { $instrument ->
        [fadp] Denuncio il modo in cui { $meta } tratta { my-noun }.
        [lgpd] Presento un’istanza sul modo in cui { $meta } tratta { my-noun }.
       *[gdpr] Propongo reclamo per il modo in cui { $meta } tratta { my-noun }.
    } In data { $sent }{ did-there }, ai sensi { law-article-of }. { $wrong ->
        [relapse] Da allora Meta mi ha posto di nuovo la domanda, come se nulla fosse stato detto.
        [refusal] { $act ->
                [forbid] { $way ->
                        [two] Meta non lo ha accettato.
                        [three] La risposta di Meta è stata un rifiuto.
                       *[one] Meta lo ha respinto.
                    }
               *[object] { $way ->
                        [two] Meta non l’ha accolta.
                        [three] La risposta di Meta è stata un rifiuto.
                       *[one] Meta l’ha respinta.
                    }
            }
       *[silence] { $act ->
                [forbid] { $way ->
                        [two] Non ho alcuna conferma che Meta lo rispetti.
                        [three] Non mi è stato confermato che Meta lo rispetti.
                       *[one] Meta non ha confermato di rispettarlo.
                    }
               *[object] { $way ->
                        [two] Da Meta non ho avuto alcuna decisione.
                        [three] Una decisione di Meta non mi è pervenuta.
                       *[one] Meta non ha preso alcuna decisione.
                    }
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

did-there =
    { $behalf ->
        [child] , in qualità di titolare { parental-of },{" "}
        [represented] , in rappresentanza di un’altra persona,{" "}
       *[self] {" "}
    }{ $act ->
        [forbid] ho vietato espressamente a Meta di trattare i dati personali { whose }
        [cease] ho chiesto a Meta di cessare l’uso dei dati personali { whose }
       *[object] ho presentato opposizione all’uso dei dati personali { whose }
    } per sviluppare e migliorare l’IA presso Meta
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

parties = 1. Chi è interessato
    .person =
        { $behalf ->
            [child] { $instrument ->
                    [fadp] Denuncia
                    [lgpd] Istanza
                   *[gdpr] Reclamo
                } per la persona minorenne che rappresento, in qualità di titolare { parental-of }, da parte di:
            [represented] { $instrument ->
                    [fadp] Denuncia
                    [lgpd] Istanza
                   *[gdpr] Reclamo
                } in rappresentanza di un’altra persona, da parte di:
           *[self] Persona interessata:
        }
    .address = Indirizzo postale:
    .email = E-mail, telefono:
    .lives = Paese di residenza: { $country }
    .accounts = Account: { $accounts }
    .data =
        { $number ->
            [none] Dati interessati: contenuti di altri { showing }
           *[other] Dati interessati: { $behalf ->
                    [child] i contenuti della persona minorenne
                    [represented] i contenuti di questa persona
                   *[self] i miei contenuti
                }, contenuti di altri { showing }, interazioni con le funzioni di IA, dati di partner
        }
    .standing =
        { $behalf ->
            [child] Ho { parental }; se ne occorre una prova, chiedo { to-whom } di
                indicarmi quale.
           *[represented] Allego copia di ciò che mi consente di agire per questa persona.
        }
    .controller = Società responsabile: { $place }
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

events = 2. Che cosa è accaduto
    .sent =
        { $act ->
            [forbid] ho inviato a Meta il divieto
            [oppose] ho inviato a Meta l’opposizione
            [cease] ho inviato a Meta la richiesta
           *[object] ho inviato a Meta l’opposizione
        }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , account: { $accounts }
        }.
    .received =
        { $accounts ->
            [none] Meta ha ricevuto l’invio.
           *[other] Meta ha ricevuto quanto inviato per { $accounts }.
        }
    .receipt = Meta ha confermato il ricevimento.
    .questioned = Meta ha chiesto altre informazioni: { $items }.
    .answered = ho risposto.
    .extended = Meta mi ha comunicato di avere bisogno di più tempo.
    .honoured = Meta ha confermato che si sarebbe attenuta a quanto richiesto.
    .refused =
        { $reason ->
            [no_own_ground] Meta ha rifiutato, sostenendo che manca un motivo legato a una situazione
                personale.
            [compelling_grounds] Meta ha rifiutato, sostenendo che prevalgono motivi propri.
            [not_covered] Meta ha rifiutato, sostenendo che i contenuti condivisi da altri non sono
                compresi.
            [evidence_wanted] Meta ha rifiutato, sostenendo che mancano prove.
           *[none_given] Meta ha rifiutato senza indicare alcun motivo.
        }
    .redirected = Meta mi ha indicato un altro canale.
    .due =
        { $sourced ->
            [yes] { $extended ->
                    [yes] il termine prorogato per una risposta è scaduto senza una decisione
                   *[no] il termine per una risposta è scaduto senza una decisione
                }
           *[no] il giorno entro cui avevo chiesto una risposta è passato senza una decisione
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] ho presentato un reclamo a Meta stessa (section 164A del Data Protection Act
                2018).
           *[gdpr] ho inviato a Meta un sollecito scritto.
        }
    .unacknowledged = erano trascorsi 30 giorni; non mi è pervenuta alcuna conferma di ricevimento di
        quel reclamo.
    .again = Meta mi ha posto di nuovo la domanda.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

question-identity = chi sono
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

question-account = l’account
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

question-reasons = i miei motivi
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

question-evidence = prove
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right-heading = 3. Il diritto in questione
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right-gdpr = Meta fonda questo uso su legittimi interessi (art. 6, par. 1, lett. f)). A ciò ci si può
    opporre per motivi connessi alla situazione particolare della persona (art. 21, par. 1). Meta può
    allora proseguire solo se dimostra motivi legittimi cogenti che prevalgano { burden-on }, oppure se
    i dati le servono per l’accertamento, l’esercizio o la difesa di un diritto in sede giudiziaria.
    Spetta a Meta dimostrarlo.
    .alleged =
        { $wrong ->
            [relapse] Meta mi ha posto di nuovo la domanda, anche se { never-withdrawn }. Dall’esterno
                non posso vedere se i dati siano di nuovo usati, e chiedo all’Autorità di verificarlo.
                Se Meta non applica più { the-noun }, lamento una violazione dell’articolo 21,
                paragrafo 1.
            [refusal] { rebuttal } Lamento la violazione, da parte di Meta, dell’articolo 21, paragrafo
                1{ $refusal ->
                    [none_given] , e dell’articolo 12, paragrafo 4.
                   *[other] .
                }
           *[silence] Meta doveva dire entro un mese dal ricevimento che cosa ha fatto (art. 12, par.
                3). Se non ha fatto nulla, doveva dire perché, e dove posso proporre reclamo (art. 12,
                par. 4); tale mese non è prorogabile. { $extended ->
                    [yes] Meta mi ha comunicato di avere bisogno di più tempo per rispondere.
                   *[no] {""}
                } { period-ended } Non mi è pervenuta alcuna decisione, e non è stato dimostrato alcun
                motivo. Lamento la violazione, da parte di Meta, dell’articolo 12, paragrafi 3 e 4, e
                dell’articolo 21, paragrafo 1. Dall’esterno non posso vedere se l’uso prosegua.
        }
    .examined =
        { asked-of-meta } { $way ->
            [two] Spetta all’Autorità esaminare se Meta abbia rispettato queste disposizioni.
            [three] Nulla di ciò che so indica che Meta abbia rispettato queste disposizioni; chiedo
                all’Autorità di esaminarlo.
           *[one] Chiedo all’Autorità di esaminare se Meta ha rispettato queste disposizioni.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

asked-of-meta =
    { $asked ->
        [yes] Avevo chiesto anche la limitazione del trattamento finché la questione non fosse chiarita
            (art. 18, par. 1, lett. d)), la cancellazione dagli insiemi di addestramento (art. 17, par.
            1, lett. c)) e la comunicazione ai destinatari (art. 19).
       *[no] Avevo chiesto a Meta di cessare questo uso e di confermarlo per iscritto. Ora chiedo anche
            la limitazione del trattamento (art. 18, par. 1, lett. d)), la cancellazione dagli insiemi
            di addestramento (art. 17, par. 1, lett. c)) e la comunicazione ai destinatari (art. 19).
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

never-withdrawn =
    { $act ->
        [forbid] il divieto non è mai stato ritirato
        [cease] la richiesta non è mai stata ritirata
       *[object] l’opposizione non è mai stata ritirata
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right-uk_gdpr = Meta fonda questo uso su legittimi interessi (art. 6, par. 1, lett. f)). A ciò ci si può
    opporre per motivi connessi alla situazione particolare della persona (art. 21, par. 1). Meta può
    allora proseguire solo se dimostra motivi legittimi cogenti che prevalgano { burden-on }, oppure se
    i dati le servono per l’accertamento, l’esercizio o la difesa di un diritto in sede giudiziaria.
    Spetta a Meta dimostrarlo.
    .alleged =
        { $wrong ->
            [relapse] Meta mi ha posto di nuovo la domanda, anche se { never-withdrawn }. Dall’esterno
                non posso vedere se i dati siano di nuovo usati, e chiedo all’Autorità di verificarlo.
                Se Meta non applica più { the-noun }, lamento una violazione dell’articolo 21,
                paragrafo 1.
            [refusal] { rebuttal } Lamento la violazione, da parte di Meta, dell’articolo 21, paragrafo
                1{ $refusal ->
                    [none_given] , e dell’articolo 12, paragrafo 4.
                   *[other] .
                }
           *[silence] Meta doveva dire entro un mese dal ricevimento che cosa ha fatto (artt. 12, par.
                3, e 12A). Se non ha fatto nulla, doveva dire perché, e dove posso proporre reclamo
                (art. 12, par. 4). { $extended ->
                    [yes] Meta mi ha comunicato di avere bisogno di più tempo per rispondere.
                   *[no] {""}
                } { period-ended } Non mi è pervenuta alcuna decisione, e non è stato dimostrato alcun
                motivo. Lamento la violazione, da parte di Meta, dell’articolo 12, paragrafi 3 e 4, e
                dell’articolo 21, paragrafo 1. Dall’esterno non posso vedere se l’uso prosegua.
        }
    .examined =
        { asked-of-meta } { $way ->
            [two] Spetta all’Autorità esaminare se Meta abbia rispettato queste disposizioni.
            [three] Nulla di ciò che so indica che Meta abbia rispettato queste disposizioni; chiedo
                all’Autorità di esaminarlo.
           *[one] Chiedo all’Autorità di esaminare se Meta ha rispettato queste disposizioni.
        }
    .meta-first =
        { $reminded ->
            [yes] Ho presentato prima un reclamo a Meta (section 164A del Data Protection Act 2018).{ $acknowledged ->
                    [no] {" "}Meta aveva 30 giorni per confermarne il ricevimento; non mi è pervenuta
                        alcuna conferma. Chiedo all’Autorità di esaminare anche questo.
                   *[none] {""}
                }
           *[no] {""}
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right-fadp = Una persona può vietare espressamente il trattamento di dati personali (art. 30 cpv. 2
    lett. b). Ciò vale anche per i dati che sono già pubblici (art. 30 cpv. 3). Per proseguire occorre
    allora un motivo giustificativo, che spetta a Meta dimostrare (art. 31).
    .alleged =
        { $wrong ->
            [relapse] Meta mi ha posto di nuovo la domanda, anche se il divieto non è mai stato
                ritirato. Non posso vedere se sia ancora rispettato.
            [refusal] { rebuttal } Meta non ha dimostrato alcun motivo giustificativo per questo caso.
           *[silence] Meta non me ne ha dimostrato alcuno, e non ha confermato di rispettare il divieto.
        } { $way ->
            [two] Per come la vedo, questi indizi bastano per un’inchiesta (art. 49 cpv. 1).
            [three] Ritengo che siano indizi sufficienti per aprire un’inchiesta (art. 49 cpv. 1).
           *[one] A mio avviso si tratta di indizi sufficienti per un’inchiesta (art. 49 cpv. 1).
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right-lgpd =
    La legge consente a una persona di opporsi a un trattamento che non le è conforme (art. 18, § 2). A
    mio avviso questo uso non rispetta { $breaches }. { $reasons ->
        [yes] I fatti sono esposti nella parte 4.
       *[no] L’IA si può sviluppare senza i dati di chi vi si oppone; a mio avviso, quindi, questi dati
            non sono necessari a questo scopo.
    }
    .alleged =
        { $wrong ->
            [relapse] Meta mi ha posto di nuovo la domanda, anche se l’opposizione non è mai stata
                ritirata. Non posso vedere se sia ancora rispettata.
            [refusal] { rebuttal } A mio avviso ciò non risponde alla violazione.
           *[silence] Meta non ha deciso.
        } Ho scritto prima a Meta e allego la prova (art. 55-J, V).
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right-local_objection =
    Invoco { law-article }.{ $residence ->
        [NG] {" "}Meta può proseguire solo se dimostra un interesse pubblico o altri motivi legittimi
            che prevalgano { interests-on }.
        [JE] {" "}Spetta a Meta dimostrare motivi che prevalgano { interests-on }.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] Meta mi ha posto di nuovo la domanda, anche se l’opposizione non è mai stata
                ritirata. Non posso vedere se sia ancora rispettata.
            [refusal] { rebuttal } A mio avviso Meta non ha dimostrato che cosa in questo caso prevalga
                { interests-on }.
           *[silence] { $sourced ->
                    [yes] Una risposta era dovuta entro il giorno { $due } ({ $rule_cites }), e Meta non
                        ha preso alcuna decisione.
                   *[no] { $asked ->
                            [yes] Meta non ha preso alcuna decisione, benché l’avessi chiesta entro il
                                giorno { $due }.
                           *[no] Meta non ha preso alcuna decisione.
                        }
                }
        } { $way ->
            [two] Se ciò rispetti la legge, chiedo all’Autorità di giudicarlo.
            [three] Questo rispetta la legge? Chiedo all’Autorità di valutarlo.
           *[one] Chiedo all’Autorità di valutare se ciò rispetta la legge.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right-local_cessation = Invoco { law-article }.
    .alleged =
        { $wrong ->
            [relapse] Meta mi ha posto di nuovo la domanda, anche se la richiesta non è mai stata
                ritirata. Non posso vedere se sia ancora rispettata.
            [refusal] { rebuttal } A mio avviso Meta non ha indicato che cosa le consenta di rifiutare
                in questo caso.
           *[silence] { $sourced ->
                    [yes] Una risposta era dovuta entro il giorno { $due } ({ $rule_cites }), e Meta non
                        ha preso alcuna decisione.
                   *[no] { $asked ->
                            [yes] Meta non ha preso alcuna decisione, benché l’avessi chiesta entro il
                                giorno { $due }.
                           *[no] Meta non ha preso alcuna decisione.
                        }
                }
        } { $way ->
            [two] Se ciò rispetti la legge, chiedo all’Autorità di giudicarlo.
            [three] Questo rispetta la legge? Chiedo all’Autorità di valutarlo.
           *[one] Chiedo all’Autorità di valutare se ciò rispetta la legge.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

reasons-heading = 4. I motivi, in breve
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

to-whom =
    { $instrument ->
        [fadp] all’Incaricato
       *[gdpr] all’Autorità
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

orders-heading =
    { $reasons ->
        [yes] 5. Che cosa chiedo { to-whom }
       *[no] 4. Che cosa chiedo { to-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                    [AT] verificare se i dati sono di nuovo usati, e accertare che Meta ha violato il
                        diritto di opposizione (art. 21, par. 1);
                   *[other] verificare se i dati sono di nuovo usati e, in tal caso, accertare che Meta
                        ha violato il diritto di opposizione (art. 21, par. 1);
                }
            [refusal] accertare che Meta ha violato il diritto di opposizione (art. 21, par. 1){ $refusal ->
                    [none_given] {" "}e l’articolo 12, paragrafo 4;
                   *[other] ;
                }
           *[silence] accertare che Meta ha violato l’articolo 12, paragrafi 3 e 4, e il diritto di
                opposizione (art. 21, par. 1);
        }
    .examine = esaminare se sono stati rispettati gli articoli 17, paragrafo 1, lettera c), 18,
        paragrafo 1, lettera d), e 19 e, in caso contrario, accertare anche questo;
    .comply = ingiungere a Meta di soddisfare l’opposizione (art. 58, par. 2, lett. c));
    .limit = imporre fino ad allora una limitazione del trattamento (art. 58, par. 2, lett. f));
    .lead = trasmettere il fascicolo e restare il mio punto di contatto, se l’autorità capofila è la
        Data Protection Commission irlandese (art. 56);
    .tell = informarmi dello stato e dell’esito (art. 77, par. 2).
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] verificare se i dati sono di nuovo usati e se l’articolo 21, paragrafo 1, è
                violato;
            [refusal] accertare se Meta ha violato l’articolo 21, paragrafo 1{ $refusal ->
                    [none_given] , e l’articolo 12, paragrafo 4;
                   *[other] ;
                }
           *[silence] accertare se Meta ha violato l’articolo 12, paragrafi 3 e 4, e l’articolo 21,
                paragrafo 1;
        }
    .examine = esaminare se Meta ha rispettato gli articoli 17, paragrafo 1, lettera c), 18, paragrafo
        1, lettera d), e 19;
    .comply = imporre a Meta di soddisfare l’opposizione;
    .limit = provvedere, per quanto possibile, affinché fino ad allora i dati non siano usati;
    .tell = informarmi dello stato e dell’esito (section 165).
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

orders-fadp = { orders-heading }
    .find = esaminare il caso e aprire un’inchiesta (art. 49 cpv. 1);
    .limit = provvedere, per quanto possibile, affinché fino ad allora Meta rispetti il divieto;
    .tell = informarmi sul seguito dato e sull’esito (art. 49 cpv. 4).
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

orders-lgpd = { orders-heading }
    .find = esaminare questa istanza e se Meta rispetta { $breaches };
    .comply = invitare Meta a rispettare l’opposizione e a confermarmelo;
    .limit = provvedere, per quanto possibile, affinché fino ad allora i dati non siano usati a questo
        scopo;
    .tell = comunicarmi l’esito.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

orders-local_objection = { orders-heading }
    .find = esaminare il caso;
    .comply = provvedere affinché Meta rispetti l’opposizione, nella misura in cui la legge lo prevede;
    .limit = provvedere, per quanto possibile, affinché fino ad allora i dati non siano usati;
    .tell = comunicarmi l’esito.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

orders-local_cessation = { orders-heading }
    .find = esaminare il caso;
    .comply = provvedere affinché Meta rispetti la richiesta, nella misura in cui la legge lo prevede;
    .limit = provvedere, per quanto possibile, affinché fino ad allora i dati non siano usati;
    .tell = comunicarmi l’esito.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

contents = Per i reclami relativi a un trattamento transfrontaliero, il Regolamento (UE) 2025/2518
    elenca che cosa occorre indicare. Questo reclamo indica il mio nome e i miei recapiti, la società
    responsabile e la violazione che ravviso; la mia richiesta precedente è allegata.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

proceedings = Altri procedimenti su questo caso (tribunale, altra autorità; se non ce ne sono:
    «nessuno»):
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

attachments =
    { $reasons ->
        [yes] 6. Allegati
       *[no] 5. Allegati
    }
    .objection =
        { $act ->
            [forbid] copia del divieto
            [oppose] copia dell’opposizione
            [cease] copia della richiesta
           *[object] copia dell’opposizione
        }
    .proof = prova dell’invio o del ricevimento (conferma, schermata o tracciamento)
    .replies = ciò che Meta mi ha scritto
    .answers = ciò che ho risposto
    .reminder =
        { $instrument ->
            [uk_gdpr] il mio reclamo a Meta
           *[gdpr] il mio sollecito
        }
    .mandate = copia di ciò che mi consente di agire per questa persona
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

period-ended =
    { $identity ->
        [even] Meta aveva chiesto chi sono. A mio avviso il termine è scaduto in data { $due }; anche
            calcolato dalla mia risposta in data { $told_on }, è scaduto in data { $later_due }.
        [yes] Meta aveva chiesto chi sono. A mio avviso il termine è scaduto comunque in data { $due }.
       *[no] Il termine è scaduto in data { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

rebuttal =
    { $refusal ->
        [no_own_ground] Meta dice che manca un motivo legato a una situazione personale. { $instrument ->
                [fadp] Un divieto espresso non ne richiede.
               *[other] { $reasons ->
                        [yes] Non manca: i motivi sono esposti nella parte 4. { proof-not-owed }
                       *[no] { $form_reasons ->
                                [optional] Eppure il suo stesso modulo indica i motivi come facoltativi.
                                    Chiedo all’Autorità di valutare se Meta possa allora rifiutare
                                    perché ne manca uno.
                               *[unknown] Chiedo all’Autorità di valutare se Meta possa rifiutare perché
                                    ne manca uno.
                            }
                    }
            }
        [compelling_grounds] Meta invoca motivi propri. { $instrument ->
                [gdpr] { compelling-only }
                [uk_gdpr] { compelling-only }
                [fadp] Un interesse preponderante va dimostrato per questo caso (art. 31). A mio avviso
                    la risposta di Meta, che allego, non ne dimostra alcuno.
                [local_cessation] Chiedo all’Autorità di valutare se la legge consente a Meta di
                    rifiutare per questo motivo.
               *[other] A mio avviso la risposta di Meta, che allego, non dimostra che in questo caso
                    prevalgano { interests-on }.
            }
        [not_covered] Meta dice che i contenuti condivisi da altri non sono compresi. I dati
            { about-whom } restano tali, chiunque li condivida.{ $instrument ->
                [gdpr] {" "}Da dicembre 2025 la stessa informativa di Meta per l’Europa nomina anche i
                    contenuti pubblici di altri.
               *[other] {""}
            }
        [evidence_wanted] { $number ->
                [none] Meta vuole delle prove. Solo Meta può vedere che cosa contengono i suoi dati di
                    addestramento.
               *[other] Meta vuole delle prove, ad esempio una risposta data da un’IA. { $act ->
                        [forbid] Il divieto
                        [cease] La richiesta
                       *[object] L’opposizione
                    } riguarda contenuti sui servizi di Meta, che Meta stessa possiede.
            } { proof-not-owed }
       *[none_given] Meta non ha indicato i motivi del rifiuto.{ $instrument ->
                [gdpr] {" "}La legge richiede che siano indicati (art. 12, par. 4).
                [uk_gdpr] {" "}La legge richiede che siano indicati (art. 12, par. 4).
                [fadp] {" "}Non è stato quindi dimostrato alcun motivo giustificativo (art. 31).
               *[other] {""}
            }
    }
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

proof-not-owed =
    { $instrument ->
        [gdpr] La legge richiede motivi e non prove (art. 21, par. 1), e vuole che esercitare un diritto
            sia agevole (art. 12, par. 2).
        [uk_gdpr] La legge richiede motivi e non prove (art. 21, par. 1), e vuole che esercitare un
            diritto sia agevole (art. 12, par. 2).
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

compelling-only = Interessi generici non bastano: i motivi devono essere cogenti e prevalere
    { interests-on } proprio in questo caso. A mio avviso la risposta di Meta, che allego, non lo
    dimostra.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

harm-done =
    Il danno che ne deriva { $behalf ->
        [child] per la persona minorenne
        [represented] per questa persona
       *[self] per me
    }: i dati possono servire ancora a questo uso, nonostante { the-noun }. Dall’esterno
    non si vede che cosa ne avvenga, e ciò che un modello ha imparato è difficile da annullare.{ $reasons ->
        [yes] {" "}Che cosa questo possa significare { $behalf ->
                [child] per la persona minorenne
                [represented] per questa persona
               *[self] per me
            } è esposto nella parte 4.
       *[no] {""}
    }
    .more = Che cos’altro è accaduto per questo motivo (se nulla: «nulla»):
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

known-since =
    { $instrument ->
        [uk_gdpr] Il mio ultimo contatto con Meta su questo caso risale a questa data: { $known_on }.
       *[other] Ne sono a conoscenza dalla data seguente: { $known_on }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

interests-of =
    { $behalf ->
        [child] gli interessi, i diritti e le libertà della persona minorenne
        [represented] gli interessi, i diritti e le libertà di questa persona
       *[self] i miei interessi, diritti e libertà
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
