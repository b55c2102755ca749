### Why this person objects: one message per ground of the lawbook, in Italian.
###
### What the parts are for, the rules of the text and the values stand in en/reasons.ftl. In short: say
### "può"; no fact that nobody told us; sensitive matters by category only; never "opposizione" (the same
### words stand in Swiss and Brazilian letters); in `.short` nobody is addressed.
###
### No form tells whether the writer, the child or the person represented is a man or a woman.

## What could be expected

reasonable_expectations =
    { $way ->
        [two] { $behalf ->
                [child] La persona minorenne aveva
                [represented] Questa persona aveva
               *[self] Avevo
            } in mente determinati lettori: { meant-for }. Chi addestra modelli non era tra loro, e
            nulla lo lasciava presagire{ $since ->
                [none] .
               *[other] . Così è stato fin dal { $since }, prima che annunciaste questo uso nel 2024.
            }
        [three] Quando { $behalf ->
                [child] la persona minorenne condivideva
                [represented] questa persona condivideva
               *[self] condividevo
            } qualcosa, era per raggiungere { meant-for }. Diventare materiale per l’IA non ne faceva
            parte. { $since ->
                [none] Non era prevedibile.
               *[other] Si risale al { $since }, a un’epoca in cui questo uso non era stato annunciato.
            }
       *[one] { $behalf ->
                [child] Ciò che la persona minorenne ha condiviso
                [represented] Ciò che questa persona ha condiviso
               *[self] Ciò che ho condiviso
            } era per { meant-for }, non per lo sviluppo dell’IA. { $since ->
                [none] Nulla in quello scopo lasciava pensare a un uso simile.
               *[other] { $behalf ->
                        [self] Ho cominciato
                       *[child] La cosa è cominciata
                    } nel { $since }, quando un tale uso non era prevedibile. A mio avviso, un avviso
                    successivo non cambia questo dato.
            }
    }
    .short =
        { $way ->
            [two] La condivisione era per { meant-for }; l’IA non c’entrava.
            [three] Lo scopo era raggiungere { meant-for }, non addestrare l’IA.
           *[one] { $behalf ->
                    [child] Ciò che la persona minorenne ha condiviso
                    [represented] Ciò che questa persona ha condiviso
                   *[self] Ciò che ho condiviso
                } era per { meant-for }, non per l’IA.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

old_posts =
    { $way ->
        [two] { $age ->
                [before_ai] La parte più vecchia risale al { $year }. A quel tempo l’IA generativa era,
                    per quanto ne so, cosa da ricercatori. { $behalf ->
                        [self] Non potevo
                       *[child] Questa persona non poteva
                    } prevedere dove potesse portare un post.
                [before_announcement] La parte più vecchia risale al { $year }, prima che nel 2024
                    annunciaste che l’IA viene addestrata con post pubblici. { $behalf ->
                        [self] Non avevo
                       *[child] Questa persona non aveva
                    } motivo di pensarci.
               *[unknown] Una parte è stata condivisa prima del 2024. Solo allora avete detto che l’IA
                    viene addestrata con post pubblici, perciò { $behalf ->
                        [self] non avevo
                       *[child] questa persona non aveva
                    } motivo di pensarci.
            }
        [three] { $age ->
                [before_ai] Tra i contenuti ci sono post del { $year }. In quel periodo, che io sappia,
                    agli utenti non si diceva che i post potevano addestrare l’IA generativa. Un uso
                    simile era al di là di quanto { $behalf ->
                        [self] potessi
                       *[child] questa persona potesse
                    } immaginare.
                [before_announcement] Tra i contenuti ci sono post del { $year }. Il vostro annuncio
                    sull’IA è venuto dopo, nel 2024. Non può dire che cosa { $behalf ->
                        [self] mi aspettassi
                       *[child] questa persona si aspettasse
                    } prima.
               *[unknown] Tra i contenuti ci sono post precedenti al 2024. Il vostro annuncio sull’IA è
                    venuto dopo. Non può dire che cosa { $behalf ->
                        [self] mi aspettassi
                       *[child] questa persona si aspettasse
                    } prima.
            }
       *[one] { $age ->
                [before_ai] Una parte { $behalf ->
                        [self] dei miei
                       *[child] di questi
                    } contenuti risale al { $year }. Allora l’addestramento dell’IA generativa non era
                    quasi un tema pubblico e, per quanto mi risulta, la vostra informativa non lo
                    nominava. { $behalf ->
                        [self] Non potevo aspettarmi
                       *[child] Questa persona non poteva aspettarsi
                    } questo uso.
                [before_announcement] Una parte { $behalf ->
                        [self] dei miei
                       *[child] di questi
                    } contenuti risale al { $year }. Solo nel 2024 avete annunciato che i post pubblici
                    servono ad addestrare l’IA. Al momento della condivisione non era prevedibile.
               *[unknown] Una parte { $behalf ->
                        [self] dei miei
                       *[child] di questi
                    } contenuti è precedente al vostro annuncio del 2024 sui post pubblici usati per
                    addestrare l’IA. Al momento della condivisione non era prevedibile.
            }
    }
    .short =
        { $way ->
            [two] Una parte risale { $age ->
                    [unknown] a prima del 2024
                   *[other] al { $year }
                } e non era pensata per l’IA.
            [three] Ci sono post { $age ->
                    [unknown] precedenti al 2024
                   *[other] del { $year }
                }, di un’epoca anteriore all’annuncio di questo uso.
           *[one] Una parte risale { $age ->
                    [unknown] a prima del 2024
                   *[other] al { $year }
                }, quando un tale uso non era prevedibile.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

posted_as_minor =
    { $way ->
        [two] { $behalf ->
                [self] Non avevo
               *[child] Questa persona non aveva
            } ancora 18 anni quando una parte è stata pubblicata. A quell’età è difficile vedere dove un
            post può portare anni dopo. { minor-protection } Vorrei sapere se il vostro addestramento la
            lascia fuori.
        [three] Una parte è stata pubblicata prima { $behalf ->
                [self] del mio diciottesimo compleanno
               *[child] del diciottesimo compleanno di questa persona
            }. A mio avviso ciò che si condivide a quell’età non va valutato come la scelta di un
            adulto. { minor-protection } Vi chiedo di indicare come trattate questi contenuti.
       *[one] Una parte di ciò che { $behalf ->
                [self] ho
               *[child] questa persona ha
            } pubblicato risale a quando { $behalf ->
                [self] avevo
               *[child] aveva
            } meno di 18 anni. A quell’età è più difficile valutare i rischi, ed essere adulti oggi non
            cambia le cose. { minor-protection } Vi chiedo di dirmi se escludete questi contenuti.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Non avevo
                   *[child] Questa persona non aveva
                } ancora 18 anni quando una parte è stata pubblicata.
            [three] Una parte è stata pubblicata prima { $behalf ->
                    [self] del mio diciottesimo compleanno
                   *[child] del diciottesimo compleanno di questa persona
                }.
           *[one] Una parte risale a quando { $behalf ->
                    [self] avevo
                   *[child] questa persona aveva
                } meno di 18 anni.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

minor-protection =
    { $instrument ->
        [gdpr] I dati dei minori meritano una specifica protezione (considerando 38).
        [lgpd] I dati dei minori sono oggetto di una protezione speciale (art. 14).
       *[other] I dati dei minori meritano una specifica protezione.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

not_informed =
    { $way ->
        [two] { $behalf ->
                [child] Non ricordiamo
                [represented] Questa persona non ricorda
               *[self] Non ricordo
            } un messaggio che chiarisse questo uso. Ciò che non viene chiarito difficilmente si può
            prevedere. { notice-duty }
        [three] Se c’è stato un avviso su questo uso, non { $behalf ->
                [child] ci è arrivato in una forma che abbiamo capito
                [represented] è arrivato a questa persona in una forma comprensibile
               *[self] mi è arrivato in una forma che ho capito
            }. È stata una sorpresa. { notice-duty }
       *[one] Per quanto mi risulta, nessun avviso chiaro su questo uso è arrivato { $behalf ->
                [child] alla persona minorenne o a me
                [represented] a questa persona
               *[self] a me
            }; non era quindi prevedibile. { notice-duty }
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Non ricordiamo
                    [represented] Questa persona non ricorda
                   *[self] Non ricordo
                } un messaggio che chiarisse questo uso.
            [three] Se c’è stato un avviso su questo uso, non era chiaro { $behalf ->
                    [child] per noi
                    [represented] per questa persona
                   *[self] per me
                }.
           *[one] Per quanto mi risulta, nessun avviso chiaro su questo uso è arrivato { $behalf ->
                    [child] alla persona minorenne o a me
                    [represented] a questa persona
                   *[self] a me
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

notice-duty =
    { $instrument ->
        [gdpr] Il diritto di opposizione va segnalato chiaramente e separatamente da altre informazioni
            (art. 21, par. 4).
        [uk_gdpr] Il diritto di opposizione va segnalato chiaramente e separatamente da altre
            informazioni (art. 21, par. 4).
        [fadp] Le persone interessate vanno informate in modo adeguato della raccolta di dati che le
            riguardano (art. 19).
        [lgpd] Sono dovute informazioni chiare e adeguate sull’uso dei dati (art. 9).
       *[other] Le informazioni su un uso del genere dovrebbero essere chiare.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

no_account =
    { $way ->
        [two] Senza un account presso Meta, { $behalf ->
                [child] la persona minorenne non può
                [represented] questa persona non può
               *[self] non posso
            } né cambiare un’impostazione né leggere un avviso in un’app. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
        [three] { $behalf ->
                [child] La persona minorenne non è
                [represented] Questa persona non è
               *[self] Non sono
            } tra gli utenti di Meta: nessun account, nessuna impostazione, nessun avviso in un’app.
            { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
       *[one] { $behalf ->
                [child] La persona minorenne non ha
                [represented] Questa persona non ha
               *[self] Non ho
            } un account presso Meta: non ci sono impostazioni da scegliere e nessun avviso arriva in
            un’app. { shown-there }{ $shown ->
                [told] {""}
               *[other] {" "}{ no-say }
            }
    }
    .short =
        { $way ->
            [two] Senza un account, { $behalf ->
                    [child] la persona minorenne non ha
                    [represented] questa persona non ha
                   *[self] non ho
                } impostazioni per ciò che condividono altri.
            [three] { $behalf ->
                    [child] La persona minorenne non è
                    [represented] Questa persona non è
                   *[self] Non sono
                } tra gli utenti di Meta e non { $behalf ->
                    [child] decide
                    [represented] decide
                   *[self] decido
                } che cosa altri condividono lì.
           *[one] { $behalf ->
                    [child] La persona minorenne non ha
                    [represented] Questa persona non ha
                   *[self] Non ho
                } un account presso Meta né voce in capitolo su ciò che altri condividono lì.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

shown-there =
    { $way ->
        [two] { $shown ->
                [open] Se lì qualcosa { shows }, l’hanno condiviso altri.
                [told] Sono altri a condividere ciò che { $behalf ->
                        [child] mostra la persona minorenne
                        [represented] mostra questa persona
                       *[self] mi mostra
                    }.
               *[other] Eppure sono stati condivisi lì contenuti { showing }, da parte di { shown-by }.
            }
        [three] { $shown ->
                [open] Solo altri possono aver condiviso lì qualcosa { about-whom }.
                [told] Solo altri possono aver condiviso ciò che lì { $behalf ->
                        [child] mostra la persona minorenne
                        [represented] mostra questa persona
                       *[self] mi mostra
                    }.
               *[other] I contenuti che lì { $behalf ->
                        [child] mostrano o nominano la persona minorenne
                        [represented] mostrano o nominano questa persona
                       *[self] mi mostrano o mi nominano
                    } vengono da { shown-by }.
            }
       *[one] { $shown ->
                [open] Tutto ciò che lì { shows } viene da altri.
                [told] Ciò che lì { shows } viene da altri.
               *[other] Contenuti { showing } sono condivisi lì da { shown-by }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

shows =
    { $behalf ->
        [child] mostra o nomina la persona minorenne
        [represented] mostra o nomina questa persona
       *[self] mi mostra o mi nomina
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

shown-by =
    { $shown ->
        [friends] amici
        [club] un’associazione o un gruppo
        [employer] un datore di lavoro
        [school] una scuola
        [strangers] persone sconosciute
       *[others] altri
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

no-say =
    { $way ->
        [two] Controllarlo, o prevedere questo uso, non era possibile { $behalf ->
                [child] per noi
                [represented] per questa persona
               *[self] per me
            }.
        [three] Che io sappia nessuno { $behalf ->
                [child] ce lo ha chiesto
                [represented] lo ha chiesto a questa persona
               *[self] me lo ha chiesto
            }, e questo uso non era prevedibile.
       *[one] { $behalf ->
                [child] Non abbiamo
                [represented] Questa persona non ha
               *[self] Non ho
            } voce in capitolo e non { $behalf ->
                [child] potevamo
                [represented] poteva
               *[self] potevo
            } prevedere questo uso.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

ai_chats =
    { $way ->
        [two] Ciò che { $behalf ->
                [child] la persona minorenne ha
                [represented] questa persona ha
               *[self] ho
            } inserito nelle funzioni di IA di Meta aveva un solo scopo: ottenere una risposta. Non era
            detto perché lo si conservasse e se ne imparasse.
        [three] Chiedere qualcosa a un’IA non significa offrirsi come materiale didattico. { $behalf ->
                [child] La persona minorenne ha
                [represented] Questa persona ha
               *[self] Ho
            } usato le funzioni di IA di Meta per un compito del momento, e lì doveva finire.
       *[one] { $behalf ->
                [child] La persona minorenne ha
                [represented] Questa persona ha
               *[self] Ho
            } usato le funzioni di IA di Meta come strumento, non per istruire un modello. Ciò che vi è
            stato inserito, e le risposte, erano solo per quel momento.
    }
    .short =
        { $way ->
            [two] Ciò che { $behalf ->
                    [child] la persona minorenne ha
                    [represented] questa persona ha
                   *[self] ho
                } inserito nelle funzioni di IA serviva ad avere una risposta, non ad addestrare.
            [three] { $behalf ->
                    [child] La persona minorenne ha
                    [represented] Questa persona ha
                   *[self] Ho
                } usato le funzioni di IA per un momento, non come materiale didattico.
           *[one] { $behalf ->
                    [child] La persona minorenne ha
                    [represented] Questa persona ha
                   *[self] Ho
                } usato le funzioni di IA di Meta come strumento, non per istruire un modello.
        }
    .unnamed = { ai_chats }
    .unnamed-short = { ai_chats.short }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

others_post_me =
    { $way ->
        [two] Una parte di ciò che esiste { about-whom } è stata pubblicata da { posted-by }. { $behalf ->
                [self] Non posso
               *[child] Non possiamo
            } né nasconderla né rimuoverla. Come riconoscete questi contenuti e come li lasciate fuori?
            Vi chiedo di spiegarmelo.
        [three] Ciò che { posted-by-active } { about-whom } vi arriva { $behalf ->
                [self] senza che io faccia
               *[child] senza che noi facciamo
            } nulla. { $behalf ->
                [self] Una mia
               *[child] Una nostra
            } impostazione non lo ferma. Chiedo perciò come individuate questi contenuti e come li
            tenete fuori dall’addestramento.
       *[one] Contenuti { about } vengono condivisi da { posted-by }. Le impostazioni non sono { $behalf ->
                [self] nelle mie
               *[child] nelle nostre
            } mani, e neppure ciò che accade dopo. Vi chiedo di dirmi come riconoscete questi contenuti
            e come li escludete.
    }
    .short =
        { $way ->
            [two] Alcuni contenuti { about-whom } sono pubblicati da { posted-by }, e non { $behalf ->
                    [self] posso
                   *[child] possiamo
                } nasconderli.
            [three] Ciò che { posted-by-active } { about-whom } sfugge { $behalf ->
                    [self] alle mie
                   *[child] alle nostre
                } impostazioni.
           *[one] Contenuti { about-whom } sono condivisi da { posted-by }, con impostazioni non { $behalf ->
                    [self] mie
                   *[child] nostre
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

posted-by =
    { $detail ->
        [friends] { $behalf ->
                [self] miei amici
               *[child] amici
            }
        [club] { $behalf ->
                [self] una mia associazione o un mio gruppo
               *[child] un’associazione o un gruppo
            }
        [employer] { $behalf ->
                [self] chi mi dà lavoro
               *[child] un datore di lavoro
            }
        [school] una scuola
        [strangers] persone sconosciute
       *[none] altri
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

posted-by-active =
    { $detail ->
        [friends] { $behalf ->
                [self] i miei amici condividono
               *[child] amici condividono
            }
        [club] { $behalf ->
                [self] la mia associazione o il mio gruppo condivide
               *[child] un’associazione o un gruppo condivide
            }
        [employer] { $behalf ->
                [self] chi mi dà lavoro condivide
               *[child] un datore di lavoro condivide
            }
        [school] una scuola condivide
        [strangers] persone sconosciute condividono
       *[none] altri condividono
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## Special categories of data

removal =
    { $reader ->
        [authority] {""}
       *[meta] ; ne chiedo espressamente la rimozione
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

special-article =
    { $instrument ->
        [gdpr] {" "}(art. 9)
        [uk_gdpr] {" "}(art. 9)
        [fadp] {" "}(art. 5 lett. c)
        [lgpd] {" "}(art. 11)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

contents-start =
    { $behalf ->
        [self] I miei contenuti possono
       *[child] I contenuti possono
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

of-life =
    { $behalf ->
        [child] della vita della persona minorenne
        [represented] della vita di questa persona
       *[self] della mia vita
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

health =
    { $behalf ->
        [child] la salute della persona minorenne
        [represented] la salute di questa persona
       *[self] la mia salute
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

health-on =
    { $behalf ->
        [child] sulla salute della persona minorenne
        [represented] sulla salute di questa persona
       *[self] sulla mia salute
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sensitive_health =
    { $way ->
        [two] { $again ->
                [yes] Vi si può vedere anche qualcosa { health-on }. La mia richiesta comprende pure
                    questo.
               *[no] Alcuni di questi contenuti toccano { health }. La legge riserva a questi dati una
                    protezione speciale{ special-article }. Chiedo espressamente di toglierli dai vostri
                    dati di addestramento.
            }
        [three] { $again ->
                [yes] Ciò che fa capire qualcosa { health-on } rientra in quella richiesta.
               *[no] Da ciò che si trova lì si può leggere qualcosa { health-on }. Dati di questo tipo
                    godono di una tutela particolare{ special-article }. La mia richiesta espressa:
                    rimuovere questi contenuti dai dati di addestramento.
            }
       *[one] { contents-start } rivelare qualcosa { health-on }{ $again ->
                [yes] . Anche a ciò si estende la stessa richiesta.
               *[no] , un aspetto che la legge protegge in modo particolare{ special-article }. Chiedo
                    espressamente di rimuovere tali contenuti dai dati di addestramento.
            }
    }
    .short =
        { $way ->
            [two] Una parte dei contenuti tocca { health }{ removal }.
            [three] Lì si può leggere qualcosa { health-on }{ removal }.
           *[one] { contents-start } dire qualcosa { health-on }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

convictions =
    { $behalf ->
        [child] le convinzioni della persona minorenne
        [represented] le convinzioni di questa persona
       *[self] le mie convinzioni
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sensitive_belief =
    { $way ->
        [two] { $again ->
                [yes] Vi si possono vedere anche delle convinzioni. La mia richiesta le comprende.
               *[no] Da questi contenuti si può vedere in che cosa { $behalf ->
                        [child] crede la persona minorenne
                        [represented] crede questa persona
                       *[self] credo
                    }. Le convinzioni godono di una protezione speciale{ special-article }, e non sono
                    state condivise perché delle macchine le classificassero. Chiedo espressamente di
                    togliere tali contenuti dai vostri dati di addestramento.
            }
        [three] { $again ->
                [yes] Ciò che fa capire { convictions } rientra in quella richiesta.
               *[no] Chi legge questi contenuti può conoscere { convictions }. La legge traccia un
                    limite netto intorno a questi dati{ special-article }. La mia richiesta espressa:
                    rimuovere questi contenuti dai dati di addestramento.
            }
       *[one] { contents-start } rivelare { convictions }{ $again ->
                [yes] . Anche a queste si estende la stessa richiesta.
               *[no] , che la legge protegge in modo particolare{ special-article }. Erano rivolte a una
                    comunità o a un dibattito, non a un’analisi da parte di macchine. Chiedo
                    espressamente di rimuovere tali contenuti dai dati di addestramento.
            }
    }
    .short =
        { $way ->
            [two] Una parte dei contenuti mostra { convictions }{ removal }.
            [three] Dai contenuti si può leggere quali sono { convictions }{ removal }.
           *[one] { contents-start } rivelare { convictions }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sensitive_orientation =
    { $way ->
        [two] { $again ->
                [yes] Vi si possono vedere anche altre cose molto personali. La mia richiesta le
                    comprende.
               *[no] Alcuni di questi contenuti toccano aspetti molto personali { of-life }. Questi dati
                    godono di una protezione speciale{ special-article }, anche se qualcosa è stato
                    detto apertamente una volta. Chiedo espressamente di toglierli dai vostri dati di
                    addestramento.
            }
        [three] { $again ->
                [yes] Quanto altro vi è di molto personale rientra in quella richiesta.
               *[no] Da questi contenuti si può leggere ciò che vi è di più personale { $behalf ->
                        [child] per la persona minorenne
                        [represented] per questa persona
                       *[self] per me
                    }. La legge lo tutela in modo particolare{ special-article }. Aver accennato una
                    volta a qualcosa non significa metterlo a disposizione. La mia richiesta espressa:
                    rimuovere questi contenuti dai dati di addestramento.
            }
       *[one] { $again ->
                [yes] I contenuti possono rivelare anche altri aspetti molto personali di questo tipo.
                    Anche a questi si estende la stessa richiesta.
               *[no] { $behalf ->
                        [child] I contenuti possono rivelare aspetti molto personali della persona
                            minorenne
                        [represented] I contenuti possono rivelare aspetti molto personali di questa
                            persona
                       *[self] I miei contenuti possono rivelare aspetti molto personali
                    } che la legge protegge in modo particolare{ special-article }. Un’osservazione
                    pubblica non rende utilizzabile tutto il resto. Chiedo espressamente di rimuovere
                    tali contenuti dai dati di addestramento.
            }
    }
    .short =
        { $way ->
            [two] Una parte dei contenuti tocca aspetti che godono di una protezione
                speciale{ removal }.
            [three] Dai contenuti si possono leggere cose molto personali e protette{ removal }.
           *[one] { contents-start } rivelare aspetti protetti in modo particolare{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## Children and other people

children-weight =
    { $instrument ->
        [gdpr] {" "}(art. 6, par. 1, lett. f))
        [uk_gdpr] {" "}(art. 6, par. 1, lett. f))
        [lgpd] {" "}(art. 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

children-recital =
    { $instrument ->
        [gdpr] {" "}(considerando 38)
        [lgpd] {" "}(art. 14)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

children_in_photos =
    { $way ->
        [two] { $behalf ->
                [child] La persona minorenne si vede lì in alcune foto{ child-age }. Spetta a me averne
                    cura
                [represented] In queste foto si vedono dei minori{ children-age }. Dipendono dagli
                    adulti che ne hanno cura
               *[self] I miei figli si vedono nelle mie foto{ my-children-age }. Spetta a me averne cura
            }, perché in questo { $behalf ->
                [child] non ha
               *[self] non hanno
            } voce in capitolo. Il volto di un minore può restare in uso per decenni. Nella valutazione
            i minori contano di più{ children-weight }.
        [three] { $behalf ->
                [child] Tra i contenuti ci sono immagini della persona minorenne{ child-age }
                [represented] Tra i contenuti ci sono foto di minori{ children-age }
               *[self] Tra le mie foto ci sono immagini dei miei figli{ my-children-age }
            }. Un minore non può sapere dove porta un uso del genere, ed è chi dovrà conviverci più a
            lungo. A questo va dato un peso particolare{ children-weight }.
       *[one] { $behalf ->
                [child] Ci sono foto della persona minorenne{ child-age }. La persona minorenne non poteva né
                    prevederlo
                [represented] Queste foto mostrano dei minori{ children-age }. I minori non possono né
                    prevederlo
               *[self] Le mie foto mostrano i miei figli{ my-children-age }. I minori non possono né
                    prevederlo
            } né deciderlo. Gli effetti possono durare tutta la vita. Gli interessi dei minori hanno un
            peso particolare{ children-weight }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] La persona minorenne è lì in alcune foto e non ha
                    [represented] Dei minori sono in queste foto e non hanno
                   *[self] I miei figli sono nelle mie foto e non hanno
                } voce in capitolo su questo uso.
            [three] { $behalf ->
                    [child] Lì ci sono immagini della persona minorenne
                    [represented] Tra i contenuti ci sono foto di minori
                   *[self] Tra le mie foto ci sono i miei figli
                }; un minore non può sapere dove porta tutto questo.
           *[one] { $behalf ->
                    [child] Ci sono foto della persona minorenne, che non può
                    [represented] Le foto mostrano dei minori, che non possono
                   *[self] Le mie foto mostrano i miei figli, che non possono
                } né prevedere né decidere tutto questo.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

child_posted_by_others =
    { $way ->
        [two] Non è la persona minorenne a pubblicare, ma { child-posted-by }. Nessuna nostra impostazione
            lo impedisce, e un minore non può vedere che cosa può seguirne. La legge vuole una tutela
            particolare per i minori{ children-recital }.
        [three] La persona minorenne si vede in ciò che { child-posted-by } { $detail ->
                [none] condividono
               *[other] condivide
            } lì. Nessuno di noi può decidere che ne sarà di queste immagini. I dati di un minore
            richiedono una cura particolare{ children-recital }.
       *[one] Immagini della persona minorenne vengono condivise da { child-posted-by }. La persona minorenne
            non ha impostazioni per questo e non può prevedere dove porta. I minori meritano una
            specifica protezione{ children-recital }.
    }
    .short =
        { $way ->
            [two] Queste immagini le { $detail ->
                    [none] condividono
                   *[other] condivide
                } { child-posted-by }, non la persona minorenne.
            [three] La persona minorenne si vede in immagini condivise da { child-posted-by } e non può
                impedirlo.
           *[one] La persona minorenne non ha voce in capitolo sulle immagini condivise da
                { child-posted-by }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

child-posted-by =
    { $detail ->
        [school] una scuola
        [nursery] un nido o un asilo
        [club] un’associazione
        [family] qualcuno in famiglia
       *[none] altre persone
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

minor_user =
    { $way ->
        [two] { $instrument ->
                [gdpr] Come dice la vostra informativa, sono usati anche dati di minori provenienti
                    dalle funzioni di IA.{" "}
               *[other] {""}
            }{ $behalf ->
                [child] La persona minorenne, che usa i servizi di Meta, non ha ancora 18 anni
                [represented] Questa persona, che usa i servizi di Meta, non ha ancora 18 anni
               *[self] Non ho ancora 18 anni
            }. A quell’età è difficile vedere a che cosa porta un clic anni dopo. Vi chiedo di tenerne
            conto{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
        [three] { $behalf ->
                [child] Chi usa questo account è minorenne, e ne ho la responsabilità.
                [represented] Chi usa questo account è minorenne.
               *[self] La mia età è inferiore ai 18 anni.
            }{ $instrument ->
                [gdpr] {" "}La vostra informativa non esclude ciò che i minori fanno nelle funzioni di
                    IA.
               *[other] {""}
            } A quest’età è difficile vedere tutto ciò che può seguirne, e serve più tutela, non meno{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
       *[one] { $behalf ->
                [child] La persona minorenne ha meno di 18 anni e usa i servizi di Meta.
                [represented] Questa persona ha meno di 18 anni e usa i servizi di Meta.
               *[self] Ho meno di 18 anni.
            }{ $instrument ->
                [gdpr] {" "}La vostra informativa elenca anche ciò che i minori fanno nelle funzioni di
                    IA.
               *[other] {""}
            } { $behalf ->
                [child] Un minore sa valutare le conseguenze meno bene di un adulto.
                [represented] A quell’età è più difficile valutare le conseguenze.
               *[self] Alla mia età è più difficile valutare le conseguenze.
            } Questo deve contare nella valutazione{ $again ->
                [yes] {""}
               *[no] { children-weight }
            }.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Alla sua età, meno di 18 anni,
                    [represented] Questa persona non ha ancora 18 anni; a quell’età
                   *[self] Non ho ancora 18 anni; a quest’età
                } è difficile vedere le conseguenze.
            [three] { $behalf ->
                    [child] Chi usa l’account è
                    [represented] Chi usa l’account è
                   *[self] Chi scrive è
                } minorenne, e serve più tutela che per un adulto.
           *[one] { $behalf ->
                    [child] La persona minorenne ha
                    [represented] Questa persona ha
                   *[self] Ho
                } meno di 18 anni e { $behalf ->
                    [child] può
                    [represented] può
                   *[self] posso
                } valutare meno bene le conseguenze.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

third_parties_shown =
    { $way ->
        [two] { $behalf ->
                [child] In alcune di queste foto con la persona minorenne c’è qualcun altro.
                [represented] In alcune di queste foto con questa persona c’è qualcun altro.
               *[self] In alcune delle mie foto non ci sono solo io.
            } Gli altri hanno affidato queste immagini { $behalf ->
                [child] a noi
                [represented] a questa persona
               *[self] a me
            }, non a chi crea un modello. { $behalf ->
                [child] La persona minorenne non vuole
                [represented] Questa persona non vuole
               *[self] Non voglio
            } tradire quella fiducia.
        [three] Anche altre persone sono { $behalf ->
                [child] nelle foto della persona minorenne
                [represented] nelle foto di questa persona
               *[self] nelle mie foto
            }. { $behalf ->
                [child] Rispondiamo
                [represented] Questa persona risponde
               *[self] Rispondo
            } davanti a loro di ciò che accade a queste immagini, e se un modello ne imparasse
                qualcosa questo non sarebbe più possibile.
       *[one] { $behalf ->
                [child] Le foto della persona minorenne mostrano anche altre persone.
                [represented] Le foto di questa persona mostrano anche altre persone.
               *[self] Le mie foto mostrano anche altre persone.
            } Per quanto mi risulta, nessuno ha chiesto loro nulla su questo uso. { $behalf ->
                [child] Rispettare la loro fiducia fa parte della situazione della persona minorenne.
                [represented] Rispettare la loro fiducia fa parte della situazione di questa persona.
               *[self] Mi sento responsabile della loro fiducia, e questo fa parte della mia situazione.
            }
    }
    .short =
        { $way ->
            [two] In alcune di queste foto ci sono altri, che le hanno affidate { $behalf ->
                    [child] a noi
                    [represented] a questa persona
                   *[self] a me
                }.
            [three] In queste foto ci sono altri, e verso di loro { $behalf ->
                    [child] rispondiamo noi
                    [represented] risponde questa persona
                   *[self] rispondo io
                }.
           *[one] { $behalf ->
                    [child] Le foto della persona minorenne
                    [represented] Le foto
                   *[self] Le mie foto
                } mostrano anche altre persone, di cui { $behalf ->
                    [child] vogliamo
                    [represented] questa persona vuole
                   *[self] voglio
                } rispettare la fiducia.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## Safety

safety =
    { $behalf ->
        [child] la sicurezza della persona minorenne
        [represented] la sicurezza di questa persona
       *[self] la mia sicurezza
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

safety-to =
    { $behalf ->
        [child] alla sicurezza della persona minorenne
        [represented] alla sicurezza di questa persona
       *[self] alla mia sicurezza
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

stalking_violence =
    { $way ->
        [two] { $behalf ->
                [child] Devo pensare alla sicurezza della persona minorenne.
                [represented] Questa persona deve pensare alla propria sicurezza.
               *[self] Devo pensare alla mia sicurezza.
            } Un volto, un luogo, un’abitudine o un contatto possono bastare a chi vuole fare del male,
            e un’imitazione può nuocere di per sé. I particolari li tengo per me.
        [three] C’è una ragione per fare attenzione { safety-to }. Chi cerca { $behalf ->
                [child] la persona minorenne
                [represented] questa persona
               *[self] me
            } non deve trovare aiuto in un modello, né in ciò che mostra né in ciò che può imitare. Di
            più qui non dico.
       *[one] È in gioco { safety }. Volti, luoghi, abitudini e contatti possono aiutare chi ha cattive
            intenzioni, e così pure un’imitazione. Qui non desidero dare dettagli.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] Devo pensare alla sicurezza della persona minorenne
                    [represented] Questa persona deve pensare alla propria sicurezza
                   *[self] Devo pensare alla mia sicurezza
                }; i particolari li tengo per me.
            [three] C’è una ragione per fare attenzione { safety-to }; di più non dico.
           *[one] È in gioco { safety }; non desidero dare dettagli.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

identity_fraud =
    { $way ->
        [two] È già successo che qualcuno si servisse indebitamente { of-misused }. Ogni immagine e ogni
            testo da cui un modello impara può aiutare chi verrà dopo a spacciarsi per { $behalf ->
                [child] la persona minorenne
                [represented] questa persona
               *[self] me
            }.
        [three] Dopo un uso indebito { of-misused }, { $behalf ->
                [child] so bene
                [represented] questa persona sa bene
               *[self] so bene
            } che cosa può fare un falso. I modelli possono rendere più difficile distinguerlo dalla
            persona vera.
       *[one] Qualcuno ha già fatto un uso indebito { of-misused }. { $behalf ->
                [child] Devo
                [represented] Questa persona deve
               *[self] Devo
            } mettere in conto che accada di nuovo. Altro materiale per i modelli di IA può rendere più
            facili falsi convincenti.
    }
    .short =
        { $way ->
            [two] È già successo che qualcuno si servisse indebitamente { of-misused }.
            [three] Già una volta c’è stato un uso indebito ({ misused }): i falsi sono un rischio
                reale.
           *[one] Qualcuno ha già fatto un uso indebito { of-misused }; l’IA può facilitare i falsi.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

of-misused =
    { $detail ->
        [name] { $behalf ->
                [child] del nome della persona minorenne
                [represented] del nome di questa persona
               *[self] del mio nome
            }
        [pictures] { $behalf ->
                [child] delle immagini della persona minorenne
                [represented] delle immagini di questa persona
               *[self] delle mie immagini
            }
        [voice] { $behalf ->
                [child] della voce della persona minorenne
                [represented] della voce di questa persona
               *[self] della mia voce
            }
        [account] { $behalf ->
                [child] dell’account della persona minorenne
                [represented] dell’account di questa persona
               *[self] del mio account
            }
       *[none] { $behalf ->
                [child] dell’identità della persona minorenne
                [represented] dell’identità di questa persona
               *[self] della mia identità
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

likeness_deepfake =
    { $way ->
        [two] Dalle molte immagini{ $voice ->
                [yes] {" "}e registrazioni
               *[no] {""}
            } { of-me } che sono pubbliche, i modelli generativi possono imparare { $behalf ->
                [child] il suo aspetto
                [represented] il suo aspetto
               *[self] il mio aspetto
            }. A un’imitazione creduta vera è difficile porre rimedio.
        [three] { $behalf ->
                [child] La persona minorenne non può
                [represented] Questa persona non può
               *[self] Non posso
            } prendere un altro volto. Con così tante immagini{ $voice ->
                [yes] {" "}e registrazioni
               *[no] {""}
            } online, un modello generativo può avvicinarsi a quello vero, e altri possono servirsene
            per ingannare.
       *[one] Online ci sono molte immagini{ $voice ->
                [yes] {" "}e registrazioni
               *[no] {""}
            } { of-me }. Un volto e una voce non si possono cambiare. I modelli generativi possono
            rendere più facili le imitazioni, e queste possono causare danni duraturi.
    }
    .short =
        { $way ->
            [two] Molte immagini { of-me } sono pubbliche, e l’IA può imparare da lì a imitare.
            [three] Con così tante immagini { of-me } online, l’IA può creare una somiglianza
                ingannevole.
           *[one] Ci sono molte immagini { of-me } online; l’IA può rendere più facili le imitazioni.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

of-me =
    { $behalf ->
        [child] della persona minorenne
        [represented] di questa persona
       *[self] di me
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

location_routine =
    { $way ->
        [two] Da quanto si trova lì un modello può imparare { $behalf ->
                [child] i luoghi e gli orari abituali della persona minorenne
                [represented] i luoghi e gli orari abituali di questa persona
               *[self] i miei luoghi e i miei orari abituali
            }. Ciò che in un solo post è innocuo può diventare, sommato, la mappa di una vita. Questo
            tocca { safety }.
        [three] Nessun post da solo { $behalf ->
                [child] dice dov’è la persona minorenne
                [represented] dice dov’è questa persona
               *[self] dice dove sono
            }, ma insieme possono mostrare dove { $behalf ->
                [child] trovarla
                [represented] trovarla
               *[self] trovarmi
            } e quando. { $behalf ->
                [child] Voglio
                [represented] Questa persona vuole
               *[self] Voglio
            } che resti nelle mani di chi { $behalf ->
                [child] conosciamo
                [represented] conosce
               *[self] conosco
            }.
       *[one] Vi si possono vedere luoghi e abitudini { $behalf ->
                [child] della vita quotidiana della persona minorenne
                [represented] della vita quotidiana di questa persona
               *[self] della mia vita quotidiana
            }. Messi insieme a sfondi e metadati, possono dire dove { $behalf ->
                [child] si trova la persona minorenne
                [represented] si trova questa persona
               *[self] mi trovo
            } e quando. È un rischio per { $behalf ->
                [child] la sua sicurezza
                [represented] la sua sicurezza
               *[self] la mia sicurezza
            }.
    }
    .short =
        { $way ->
            [two] Dai contenuti un modello può imparare { $behalf ->
                    [child] i luoghi e gli orari abituali della persona minorenne
                    [represented] i luoghi e gli orari abituali di questa persona
                   *[self] i miei luoghi e i miei orari abituali
                }.
            [three] Insieme, questi post possono mostrare dove { $behalf ->
                    [child] trovare la persona minorenne
                    [represented] trovare questa persona
                   *[self] trovarmi
                }, e quando.
           *[one] Messi insieme, i contenuti possono dire dove { $behalf ->
                    [child] si trova la persona minorenne
                    [represented] si trova questa persona
                   *[self] mi trovo
                } e quando.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## Work

professional_secrecy =
    { $way ->
        [two] La riservatezza fa parte { $behalf ->
                [self] del mio lavoro
               *[child] del lavoro di questa persona
            } { calling }. Chi scrive un commento o segue un profilo può così diventare riconoscibile.
            Vi chiedo di considerare ciò che { $behalf ->
                [self] devo
               *[child] questa persona deve
            } a chi ha dato fiducia.
        [three] C’è chi si confida con { $behalf ->
                [self] me
               *[child] questa persona
            }, perché { $behalf ->
                [self] lavoro
               *[child] lavora
            } { calling }. Che il legame sia visibile online è già abbastanza delicato. Un modello non
            deve rendere più facile trovare questi legami.
       *[one] { $behalf ->
                [self] Lavoro
               *[child] Questa persona lavora
            } { calling } e { $behalf ->
                [self] ho
               *[child] ha
            } un obbligo di riservatezza. Già un contatto o un commento può mostrare con chi { $behalf ->
                [self] lavoro
               *[child] lavora
            }. Quelle persone devono poter contare sul fatto che la cosa finisca lì.
    }
    .short =
        { $way ->
            [two] La riservatezza fa parte { $behalf ->
                    [self] del mio lavoro
                   *[child] del lavoro di questa persona
                } { calling }.
            [three] { $behalf ->
                    [self] Lavoro
                   *[child] Questa persona lavora
                } { calling }, e si può vedere chi si confida con { $behalf ->
                    [self] me
                   *[child] lei
                }.
           *[one] { $behalf ->
                    [self] Ho
                   *[child] Questa persona ha
                } un obbligo di riservatezza: { $behalf ->
                    [self] lavoro
                   *[child] lavora
                } { calling }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

creator_works =
    { $way ->
        [two] Dietro { own-work-the } che { $behalf ->
                [child] la persona minorenne condivide
                [represented] questa persona condivide
               *[self] condivido
            } lì c’è una persona con uno stile proprio. Un modello che ha imparato questo stile può
            produrne altro, { $behalf ->
                [child] senza la persona minorenne
                [represented] senza questa persona
               *[self] senza di me
            }.
        [three] { $detail ->
                [photographs] Le fotografie
                [drawings] I disegni
                [writing] I testi
                [music] La musica
                [film] I film
               *[none] Le opere creative
            } che { $behalf ->
                [child] la persona minorenne pubblica
                [represented] questa persona pubblica
               *[self] pubblico
            } su queste pagine { $detail ->
                [photographs] sono note
                [music] è nota
                [drawings] sono noti
                [writing] sono noti
                [film] sono noti
               *[none] sono note
            } con { $behalf ->
                [self] il mio nome
               *[child] il suo nome
            }. Una volta che un modello sa copiare lo stile, altri possono spacciarne i prodotti per { $behalf ->
                [self] miei
               *[child] suoi
            }.
       *[one] { $behalf ->
                [child] La persona minorenne condivide lì
                [represented] Questa persona condivide lì
               *[self] Pubblico lì
            } { own-work }. Vi si trovano un nome e uno stile personale, e i modelli possono imitare
            entrambi. Questo può nuocere alla reputazione e alle opere stesse.
    }
    .short =
        { $way ->
            [two] Dietro { own-work-the } che { $behalf ->
                    [child] la persona minorenne condivide
                    [represented] questa persona condivide
                   *[self] condivido
                } c’è uno stile che i modelli possono copiare.
            [three] Un modello può copiare lo stile { own-work-of } che { $behalf ->
                    [child] la persona minorenne pubblica
                    [represented] questa persona pubblica
                   *[self] pubblico
                }.
           *[one] { $behalf ->
                    [child] La persona minorenne condivide
                    [represented] Questa persona condivide
                   *[self] Pubblico
                } { own-work }; i modelli possono imitarne lo stile.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

own-work-the =
    { $detail ->
        [photographs] le fotografie
        [drawings] i disegni
        [writing] i testi
        [music] la musica
        [film] i film
       *[none] le opere creative
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

own-work-of =
    { $detail ->
        [photographs] delle fotografie
        [drawings] dei disegni
        [writing] dei testi
        [music] della musica
        [film] dei film
       *[none] delle opere creative
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## Life

life_change =
    { $way ->
        [two] { subject-start } non { $behalf ->
                [self] sono
               *[child] è
            } più chi appare in questi contenuti meno recenti. Online si possono cancellare; ciò che un
            modello ne ha imparato, difficilmente. Un nuovo inizio ha bisogno di spazio.
        [three] Da quando tutto questo è stato condiviso, { $behalf ->
                [child] la vita della persona minorenne
                [represented] la vita di questa persona
               *[self] la mia vita
            } è cambiata. I post invecchiano; un modello li tiene nel presente. { $behalf ->
                [child] Voglio che la persona minorenne sia vista com’è
                [represented] Questa persona vuole che la si veda com’è
               *[self] Voglio che mi si veda come sono
            } oggi.
       *[one] I contenuti più vecchi mostrano una vita che { $behalf ->
                [child] la persona minorenne ha
                [represented] questa persona ha
               *[self] ho
            } lasciato alle spalle. Oggi danno un’immagine sbagliata, e gli schemi che ne derivano
            possono mantenerla viva. { $behalf ->
                [child] La persona minorenne dovrebbe
                [represented] Questa persona dovrebbe
               *[self] Dovrei
            } poter ricominciare.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [child] La persona minorenne non è
                    [represented] Questa persona non è
                   *[self] Non sono
                } più chi appare in questi contenuti meno recenti.
            [three] Da quando tutto questo è stato condiviso, { $behalf ->
                    [child] la vita della persona minorenne
                    [represented] la vita di questa persona
                   *[self] la mia vita
                } è cambiata.
           *[one] I contenuti più vecchi mostrano una vita ormai { $behalf ->
                    [child] lontana per la persona minorenne
                    [represented] lontana per questa persona
                   *[self] lontana per me
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

wrong_ai_output =
    { $way ->
        [two] { $behalf ->
                [child] Alla persona minorenne è già successo
                [represented] A questa persona è già successo
               *[self] Mi è già successo
            }: { $year ->
                [none] {""}
               *[other] nel { $year }{" "}
            }un’IA di Meta ha dato { about-whom } una risposta non accettabile. Da dove venisse, non
            posso vederlo. Meno un modello impara { about-whom }, meglio è.
        [three] Che un’IA di Meta possa parlare { $behalf ->
                [child] della persona minorenne
                [represented] di questa persona
               *[self] di me
            } come non dovrebbe non è un semplice timore. È accaduto{ $year ->
                [none] {""}
               *[other] {" "}nel { $year }
            }. Non ne conosco la causa, ma altro addestramento con questi dati difficilmente può
            giovare.
       *[one] { $year ->
                [none] Un’IA di Meta ha detto
               *[other] Nel { $year } un’IA di Meta ha detto
            } { about-whom } qualcosa che non avrebbe dovuto dire. Su che cosa si basasse non mi è
            chiaro. Non voglio che altri dati { about } alimentino risposte del genere.
    }
    .short =
        { $way ->
            [two] Un’IA di Meta ha già dato { about-whom } una risposta non accettabile.
            [three] È accaduto che un’IA di Meta parlasse { $behalf ->
                    [child] della persona minorenne
                    [represented] di questa persona
                   *[self] di me
                } come non dovrebbe.
           *[one] Un’IA di Meta ha detto { about-whom } qualcosa che non avrebbe dovuto dire.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

needed-for =
    { $detail ->
        [club] {" "}per un’associazione o un gruppo
        [school] {" "}per un gruppo scolastico
        [family_abroad] {" "}per la famiglia all’estero
        [work] {" "}per il lavoro
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

cannot_leave =
    { $way ->
        [two] Andarsene non è una via d’uscita: { $behalf ->
                [child] la persona minorenne ha
                [represented] questa persona ha
               *[self] ho
            } bisogno della piattaforma{ needed-for }. Il nome, l’immagine del profilo e i commenti nei
            gruppi pubblici restano pubblici qualunque siano le impostazioni. Per questo mi rivolgo a
            voi.
        [three] Non è per libera scelta che { $behalf ->
                [child] la persona minorenne resta
                [represented] questa persona resta
               *[self] resto
            }; la piattaforma serve{ needed-for }. Nessuna impostazione nasconde il nome, l’immagine del
            profilo o i commenti nei gruppi pubblici. Non rimane che chiedervi di lasciarli fuori.
       *[one] { $behalf ->
                [child] La persona minorenne dipende
                [represented] Questa persona dipende
               *[self] Dipendo
            } dalla piattaforma{ needed-for } e non { $behalf ->
                [child] può semplicemente andarsene
                [represented] può semplicemente andarsene
               *[self] posso semplicemente andarmene
            }. Anche con un account privato, il nome, l’immagine del profilo e i commenti nei gruppi
            pubblici restano pubblici. Le impostazioni da sole non bastano dunque a { $behalf ->
                [child] proteggere la persona minorenne
                [represented] proteggere questa persona
               *[self] proteggermi
            }.
    }
    .short =
        { $way ->
            [two] Andarsene non è una via d’uscita: { $behalf ->
                    [child] la persona minorenne ha
                    [represented] questa persona ha
                   *[self] ho
                } bisogno della piattaforma{ needed-for }.
            [three] { $behalf ->
                    [child] La persona minorenne non ha
                    [represented] Questa persona non ha
                   *[self] Non ho
                } altra vera scelta che restare{ needed-for }.
           *[one] { $behalf ->
                    [child] La persona minorenne dipende
                    [represented] Questa persona dipende
                   *[self] Dipendo
                } dalla piattaforma{ needed-for } e non { $behalf ->
                    [child] può semplicemente andarsene
                    [represented] può semplicemente andarsene
                   *[self] posso semplicemente andarmene
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## General grounds, only beside a personal one

irreversibility =
    { $way ->
        [two] Una volta che i dati hanno plasmato un modello, per quanto se ne sa oggi è difficile
            tornare indietro. È tanto più importante escluderli dal prossimo addestramento.
        [three] Far dimenticare qualcosa a un modello finora è quasi impossibile. Pesa tanto di più il
            mio interesse a una fine immediata e alla rimozione dei dati dagli insiemi di addestramento.
       *[one] Ciò che un modello ha imparato difficilmente si può annullare con i mezzi oggi noti. Prima
            finisce questo uso, più una decisione può ancora incidere.
    }
    .short =
        { $way ->
            [two] Una volta che i dati hanno plasmato un modello, è difficile tornare indietro.
            [three] Far dimenticare qualcosa a un modello finora è quasi impossibile.
           *[one] Ciò che un modello ha imparato difficilmente si può annullare.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

third_party_models =
    { $way ->
        [two] Sviluppate modelli anche per altri, ad esempio sviluppatori e ricercatori. A ogni
            passaggio di mano diminuisce il controllo su ciò che un modello contiene.
        [three] Alcuni modelli vanno ad altri, tra cui sviluppatori e ricercatori. Da quel momento ciò
            che ne avviene non è più soltanto nelle vostre mani.
       *[one] I modelli sono creati anche per terzi, come sviluppatori e ricercatori. Una volta ceduti,
            le copie difficilmente si possono richiamare.
    }
    .short =
        { $way ->
            [two] I modelli vanno anche a sviluppatori e ricercatori esterni.
            [three] Ciò che entra nei modelli può raggiungere anche terzi.
           *[one] I modelli sono creati anche per terzi.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

necessity =
    { $way ->
        [two] Ci sono, per come la vedo, mezzi che incidono di meno: dati con licenza, dati sintetici o
            dati che le persone offrono liberamente. Dubito che lasciare fuori una persona peggiori il
            risultato.
        [three] L’addestramento è possibile anche con dati con licenza, sintetici o offerti liberamente.
            Mi pare la via più lieve, e non vedo perché debbano servire proprio { $behalf ->
                [child] i dati della persona minorenne
                [represented] i dati di questa persona
               *[self] i miei dati
            }.
       *[one] A mio avviso i dati di una sola persona sono difficilmente necessari al risultato. Dati
            con licenza, sintetici o offerti liberamente mi sembrano mezzi meno invasivi.
    }
    .short =
        { $way ->
            [two] I dati con licenza o offerti liberamente sono, per come la vedo, la via più lieve.
            [three] Non vedo perché debbano servire proprio questi dati.
           *[one] A mio avviso i dati di una sola persona sono difficilmente necessari al risultato.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

benefit_balance =
    { $way ->
        [two] Non dubito che l’IA possa essere utile ad altri. Ma tale utilità difficilmente dipende { $behalf ->
                [child] dai dati della persona minorenne
                [represented] dai dati di questa persona
               *[self] dai miei dati
            }, mentre il rischio ricade su una sola persona e può restare.
        [three] Da un lato c’è un beneficio che, a mio avviso, si può avere senza { benefit-whose }.
            Dall’altro c’è un rischio che è personale e può durare.
       *[one] Per come la vedo, { $behalf ->
                [child] lasciare fuori la persona minorenne
                [represented] lasciare fuori questa persona
               *[self] lasciarmi fuori
            } toglie poco al beneficio per gli altri. Il rischio, invece, è personale e può durare.
    }
    .short =
        { $way ->
            [two] Il beneficio per gli altri difficilmente dipende dai dati di una sola persona.
            [three] A mio avviso il beneficio si può avere senza questi dati.
           *[one] Per come la vedo, lasciare fuori una persona toglie poco al beneficio per gli altri.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## Grounds from other walks of life

subject =
    { $behalf ->
        [child] la persona minorenne
        [represented] questa persona
       *[self] io
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

subject-start =
    { $behalf ->
        [child] La persona minorenne
        [represented] Questa persona
       *[self] Io
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

own-work =
    { $detail ->
        [photographs] fotografie
        [drawings] disegni
        [writing] testi
        [music] musica
        [film] film
       *[none] opere creative
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

misused =
    { $detail ->
        [name] nome
        [pictures] immagini
        [voice] voce
        [account] account
       *[none] identità
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

calling =
    { $detail ->
        [health] nella sanità
        [law] in una professione legale
        [church] in ambito ecclesiale
        [social_work] nel settore sociale
        [teaching] nell’insegnamento
       *[none] in una professione basata sulla fiducia
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

meant-for =
    { $detail ->
        [friends_family] { $behalf ->
                [self] la mia famiglia e i miei amici
               *[child] famiglia e amici
            }
        [club] { $behalf ->
                [self] le persone della mia associazione o del mio gruppo
               *[child] un’associazione o un gruppo
            }
        [followers] { $behalf ->
                [self] le persone che mi seguono
               *[child] le persone che seguono l’account
            }
        [customers] { $behalf ->
                [self] i miei clienti
               *[child] clienti
            }
       *[none] altre persone
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

child-age =
    { $detail ->
        [baby] , nei primi mesi di vita
        [small_child] , in età prescolare
        [school_age] , in età scolare
        [teenager] , nell’adolescenza
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

children-age =
    { $detail ->
        [baby] , anche neonati
        [small_child] , anche molto piccoli
        [school_age] , anche in età scolare
        [teenager] , anche adolescenti
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

my-children-age =
    { $detail ->
        [baby] , anche da neonati
        [small_child] , anche da piccoli
        [school_age] , anche in età scolare
        [teenager] , anche nell’adolescenza
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

benefit-whose =
    { $behalf ->
        [child] i dati della persona minorenne
        [represented] i dati di questa persona
       *[self] i miei dati
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

purpose_limitation =
    { $way ->
        [two] Il contatto con le persone: per questo è stato condiviso tutto ciò. Da lì ai modelli per
            Meta e per altri il passo mi sembra lungo{ purpose-article }.
        [three] Chi pubblica vuole dire qualcosa a qualcuno. Costruirne modelli generali, anche per
            terzi, è a mio avviso tutt’altra finalità{ purpose-article }.
       *[one] I contenuti sono stati condivisi per restare in contatto con altre persone. Sviluppare
            modelli generali, per Meta e per terzi, è una finalità diversa{ purpose-article }.
    }
    .short =
        { $way ->
            [two] La condivisione serviva al contatto con le persone, non a costruire modelli.
            [three] Da un post a un modello generale la finalità, a mio avviso, è un’altra.
           *[one] Sviluppare modelli è una finalità diversa da quella della condivisione.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

purpose-article =
    { $instrument ->
        [gdpr] {" "}(artt. 5, par. 1, lett. b), e 6, par. 4)
        [uk_gdpr] {" "}(artt. 5, par. 1, lett. b), e 8A)
        [fadp] {" "}(art. 6 cpv. 3)
        [lgpd] {" "}(art. 6, I e II)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

data_minimisation =
    { $way ->
        [two] Per come la vedo, tutti i contenuti pubblici di tutti gli anni e di ogni genere sono più
            di quanto questo scopo richieda da una sola persona{ minimisation-article }.
        [three] Non vedo alcun limite a ciò che viene raccolto, né per età né per tipo di contenuto.
            Prendere solo il necessario, per me, è un’altra cosa{ minimisation-article }.
       *[one] Per quanto posso vedere, si prendono tutti i contenuti pubblici, senza limiti di tempo o
            di tipo. A mio avviso in questo caso basterebbe meno{ minimisation-article }.
    }
    .short =
        { $way ->
            [two] Tutti i contenuti pubblici di tutti gli anni sono, per come la vedo, più del
                necessario.
            [three] Non vedo alcun limite a ciò che viene raccolto, né per età né per tipo.
           *[one] Per quanto posso vedere, si prendono tutti i contenuti pubblici, di ogni epoca e tipo.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

minimisation-article =
    { $instrument ->
        [gdpr] {" "}(art. 5, par. 1, lett. c) ed e))
        [uk_gdpr] {" "}(art. 5, par. 1, lett. c) ed e))
        [fadp] {" "}(art. 6 cpv. 2)
        [lgpd] {" "}(art. 6, III)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

image_right =
    { $way ->
        [two] Dove vivo, l’immagine di una persona gode di una tutela propria accanto alla normativa sui
            dati.
        [three] Le immagini delle persone sono protette, dove vivo, da una legge apposita.
       *[one] Un’immagine mostra una persona, e dove vivo la legge protegge anche l’immagine stessa.
    }
    .short =
        { $way ->
            [two] L’immagine di una persona gode di una tutela propria dove vivo.
            [three] Dove vivo, le immagini delle persone sono protette dalla legge.
           *[one] Dove vivo, la legge protegge anche l’immagine di una persona.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

origin =
    { $behalf ->
        [child] l’origine della persona minorenne
        [represented] l’origine di questa persona
       *[self] la mia origine
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sensitive_origin =
    { $way ->
        [two] { $again ->
                [yes] Vi si può vedere anche l’origine. La mia richiesta comprende pure questo.
               *[no] Da questi contenuti si può vedere da dove { $behalf ->
                        [self] vengo
                       *[child] viene questa persona
                    }. La legge riserva a questi dati una protezione speciale{ special-article }, e i
                    modelli possono perpetuare pregiudizi. Chiedo espressamente di toglierli dai vostri
                    dati di addestramento.
            }
        [three] { $again ->
                [yes] Ciò che fa capire { origin } rientra in quella richiesta.
               *[no] Immagini e testi possono far capire { origin }. Da questi dati i modelli possono
                    imparare a trattare le persone come gruppi. Godono di una tutela
                    particolare{ special-article }; la mia richiesta espressa è di rimuoverli dai dati
                    di addestramento.
            }
       *[one] { contents-start } rivelare { origin }{ $again ->
                [yes] . Anche a ciò si estende la stessa richiesta.
               *[no] , che la legge protegge in modo particolare{ special-article }. Ciò che i modelli
                    ricavano da queste immagini e da questi testi può ripetere pregiudizi. Chiedo
                    espressamente di rimuovere tali contenuti dai dati di addestramento.
            }
    }
    .short =
        { $way ->
            [two] Una parte dei contenuti mostra { origin }{ removal }.
            [three] Dai contenuti si può leggere { origin }{ removal }.
           *[one] { contents-start } rivelare { origin }{ removal }.
        }
    .unnamed = { sensitive_orientation }
    .unnamed-short = { sensitive_orientation.short }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

inferred_sensitive =
    { $way ->
        [two] Niente di molto privato è mai stato detto lì apertamente, eppure dall’insieme si può
            dedurre molto. Queste deduzioni riguardano anche dati protetti{ inferred-article }. Chiedo
            espressamente di non lasciare che un modello le tragga.
        [three] Ciò che { $behalf ->
                [self] ho tenuto per me
               *[child] questa persona ha tenuto per sé
            } un modello può comunque indovinarlo da molti piccoli indizi. La legge protegge anche
            quanto si legge tra le righe{ inferred-article }. La mia richiesta espressa è di togliere
            dai dati di addestramento ciò che lo permette.
       *[one] Messi insieme nel corso degli anni, post e immagini comuni possono rinviare ad aspetti
            privati che { $behalf ->
                [self] non ho
               *[child] questa persona non ha
            } mai reso pubblici. È protetto anche ciò che risulta solo
            indirettamente{ inferred-article }. Chiedo espressamente di rimuovere dai dati di
            addestramento ciò che consente queste conclusioni.
    }
    .short =
        { $way ->
            [two] Dall’insieme si può dedurre molto di privato.
            [three] Da piccoli indizi un modello può indovinare ciò che non è mai stato reso pubblico.
           *[one] Messi insieme, post comuni possono rinviare ad aspetti mai resi pubblici.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

inferred-article =
    { $instrument ->
        [gdpr] {" "}(art. 9)
        [uk_gdpr] {" "}(art. 9)
        [fadp] {" "}(art. 5 lett. c)
        [lgpd] {" "}(art. 11, § 1)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

criminal-life =
    { $behalf ->
        [self] nella mia vita
       *[child] nella vita di questa persona
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

criminal_matters =
    { $way ->
        [two] Una vicenda penale { criminal-life } traspare da alcuni di questi contenuti. Nessuno
            dovrebbe ritrovarla in ciò che dice un’IA{ criminal-article }. Chiedo espressamente di
            toglierli dai vostri dati di addestramento.
        [three] Una parte di questi contenuti riguarda una vicenda penale { criminal-life }. Il tempo
            dovrebbe poterci passare sopra{ criminal-article }. La mia richiesta espressa: rimuoverla
            dai dati di addestramento.
       *[one] Alcuni di questi contenuti toccano una vicenda penale { criminal-life }. Vicende simili
            possono segnare una persona a lungo{ criminal-article }. Chiedo espressamente di rimuovere
            tali contenuti dai dati di addestramento.
    }
    .short =
        { $way ->
            [two] Una vicenda penale traspare da una parte dei contenuti{ removal }.
            [three] Una parte dei contenuti riguarda una vicenda penale{ removal }.
           *[one] Alcuni contenuti toccano una vicenda penale{ removal }.
        }
    .unnamed =
        { $way ->
            [two] Un aspetto molto personale, che lascio senza nome, traspare da alcuni di questi
                contenuti. Nessuno dovrebbe ritrovarlo in ciò che dice un’IA. Chiedo espressamente di
                toglierli dai vostri dati di addestramento.
            [three] Una parte di questi contenuti riguarda qualcosa di molto personale. Non lo nomino, e
                il tempo dovrebbe poterci passare sopra. La mia richiesta espressa: rimuoverla dai dati
                di addestramento.
           *[one] Alcuni contenuti toccano un aspetto molto personale che qui non desidero nominare. Può
                segnare una persona a lungo. Chiedo espressamente di rimuovere tali contenuti dai dati
                di addestramento.
        }
    .unnamed-short =
        { $way ->
            [two] Un aspetto molto personale traspare da una parte dei contenuti{ removal }.
            [three] Una parte dei contenuti riguarda qualcosa di molto personale{ removal }.
           *[one] Alcuni contenuti toccano un aspetto molto personale{ removal }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

criminal-article =
    { $instrument ->
        [gdpr] ; con i dati di questo tipo la legge è severa (art. 10)
        [uk_gdpr] ; con i dati di questo tipo la legge è severa (art. 10)
        [fadp] ; con i dati di questo tipo la legge è severa (art. 5 lett. c)
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

dependants =
    { $way ->
        [two] In questi contenuti si vede qualcuno che { $behalf ->
                [self] assisto
               *[child] questa persona assiste
            }. Quella persona dipende da altri, anche in questo. Chiedo espressamente di lasciare tali
            contenuti fuori dall’addestramento.
        [three] Una parte { $behalf ->
                [self] della mia vita quotidiana
               *[child] della vita quotidiana di questa persona
            } è esserci per qualcuno che ha bisogno di aiuto e che si vede in questi contenuti. Ciò che
            accade in una casa così non è materiale di addestramento per nessuno. Chiedo espressamente
            di lasciarlo fuori.
       *[one] { $behalf ->
                [self] Mi prendo
               *[child] Questa persona si prende
            } cura di qualcuno che appare { $behalf ->
                [self] nei miei contenuti
               *[child] nei contenuti
            } e che forse non può agire da solo. Una vita fatta di assistenza è privata, e fa parte { $behalf ->
                [self] della mia situazione
               *[child] della situazione di questa persona
            }. Chiedo espressamente di escludere tali contenuti dall’addestramento.
    }
    .short =
        { $way ->
            [two] Nei contenuti si vede qualcuno che { $behalf ->
                    [self] assisto
                   *[child] questa persona assiste
                }.
            [three] Nei contenuti si vede qualcuno che ha bisogno di aiuto e su cui { $behalf ->
                    [self] veglio
                   *[child] questa persona veglia
                }.
           *[one] { $behalf ->
                    [self] I miei contenuti
                   *[child] I contenuti
                } mostrano qualcuno di cui { $behalf ->
                    [self] mi prendo
                   *[child] questa persona si prende
                } cura.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

deceased =
    { $way ->
        [two] { $behalf ->
                [self] Ho
               *[child] Questa persona ha
            } perso qualcuno, e tra questi contenuti ci sono immagini { $behalf ->
                [self] di noi due
               *[child] che li ritraggono insieme
            }. Sono lì per ricordare. Imbattersi in un’imitazione ricavata da esse può essere doloroso.
        [three] Tra le immagini ce ne sono alcune con qualcuno che è morto. Per { $behalf ->
                [self] me
               *[child] questa persona
            } sono ricordi, non materiale. Un modello che può far riapparire una somiglianza del genere
            può riaprire una ferita.
       *[one] Alcuni di questi contenuti { $behalf ->
                [self] mi mostrano
               *[child] mostrano questa persona
            } insieme a qualcuno che è morto. Questi ricordi fanno parte { $behalf ->
                [self] della mia vita
               *[child] della vita di questa persona
            }. Una somiglianza artificiale ricavata da lì può ferire.
    }
    .short =
        { $way ->
            [two] Ci sono immagini con qualcuno che è morto, conservate per ricordare.
            [three] Tra i contenuti ci sono ricordi di qualcuno che è morto.
           *[one] Alcuni contenuti { $behalf ->
                    [self] mi mostrano
                   *[child] mostrano questa persona
                } con qualcuno che è morto; una somiglianza può ferire.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

journalist_activist =
    { $way ->
        [two] { $behalf ->
                [self] Prendo posizione
               *[child] Questa persona prende posizione
            } in pubblico, e non a tutti piace. Un modello che conosce volti, contatti e luoghi può
            portare a chi si confida con { $behalf ->
                [self] me
               *[child] lei
            }. Vi chiedo di non aggravare questo rischio.
        [three] Altri contano su { $behalf ->
                [self] di me
               *[child] questa persona
            } per restare nell’ombra. Ciò che viene pubblicato intorno { $behalf ->
                [self] al mio lavoro pubblico
               *[child] al lavoro pubblico di questa persona
            } può tradirli, e una dichiarazione falsificata può fare danni in un giorno.
       *[one] Ciò che { $behalf ->
                [self] faccio
               *[child] questa persona fa
            } in pubblico dipende da persone che si fidano di { $behalf ->
                [self] me
               *[child] lei
            }, e può attirare ostilità. Volti, contatti e luoghi possono mostrare chi parla con { $behalf ->
                [self] me
               *[child] lei
            }, e le imitazioni possono danneggiare la fiducia.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Prendo posizione
                   *[child] Questa persona prende posizione
                } in pubblico, e un modello può portare ai contatti.
            [three] Altri contano su { $behalf ->
                    [self] di me
                   *[child] questa persona
                } per restare nell’ombra.
           *[one] Ciò che { $behalf ->
                    [self] faccio
                   *[child] questa persona fa
                } in pubblico dipende da contatti che possono correre dei rischi.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

persecution =
    { $way ->
        [two] Farsi riconoscere non è innocuo per tutti. In un altro Paese può mettere in pericolo { $behalf ->
                [child] la persona minorenne o persone vicine a noi
                [represented] questa persona o persone a lei vicine
               *[self] me o persone a me vicine
            }. Un modello non conosce confini. I particolari li tengo per me.
        [three] Ci sono persone lontane che non devono essere trovate attraverso { $behalf ->
                [child] la persona minorenne
                [represented] questa persona
               *[self] di me
            }. Un modello può collegare volti e nomi oltre le frontiere. Non dico altro, e vi chiedo di
            lasciare fuori questi dati.
       *[one] { $behalf ->
                [child] Riconoscere la persona minorenne o persone vicine a noi
                [represented] Riconoscere questa persona o persone a lei vicine
               *[self] Riconoscere me o persone a me vicine
            } può mettere in pericolo qualcuno altrove. I modelli vengono trasmessi in tutto il mondo, e
            le copie difficilmente si possono richiamare. Qui non desidero dare dettagli.
    }
    .short =
        { $way ->
            [two] Farsi riconoscere può mettere in pericolo persone altrove; i particolari li tengo per
                me.
            [three] Ci sono persone altrove che non devono essere trovate attraverso { $behalf ->
                    [child] la persona minorenne
                    [represented] questa persona
                   *[self] di me
                }.
           *[one] { $behalf ->
                    [child] Che si riconosca la persona minorenne
                    [represented] Che si riconosca questa persona
                   *[self] Che mi si riconosca
                } può mettere in pericolo altri; non do dettagli.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

exposed_role =
    { $way ->
        [two] Certi lavori attirano minacce, e { $behalf ->
                [self] il mio
               *[child] quello di questa persona
            } è uno di questi. Ciò che un modello impara su volti e luoghi può aiutare chi minaccia.
            Dove si svolge, lo tengo per me.
        [three] { $behalf ->
                [self] Nel mio lavoro
               *[child] Nel lavoro di questa persona
            } è importante non essere trovati né imitati a casa propria. Un modello che ha visto il lato
            privato può facilitare l’una e l’altra cosa. Quale sia il lavoro, non lo dico.
       *[one] { $behalf ->
                [self] Il mio lavoro può espormi
               *[child] Il lavoro di questa persona può esporla
            } a ostilità, insieme a chi { $behalf ->
                [self] mi
               *[child] le
            } sta vicino. Volti, luoghi e foto di famiglia possono renderlo più facile, e così pure le
            imitazioni. Non dico altro su dove si svolge il lavoro.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Il mio lavoro
                   *[child] Il lavoro di questa persona
                } può attirare minacce, e un modello può aiutare chi minaccia.
            [three] { $behalf ->
                    [self] Nel mio lavoro
                   *[child] Nel lavoro di questa persona
                } è importante non essere trovati a casa propria.
           *[one] { $behalf ->
                    [self] Il mio lavoro può espormi
                   *[child] Il lavoro di questa persona può esporla
                } a ostilità.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

workplace_exposure =
    { $way ->
        [two] { work-matter } Ciò che un modello ricava da vecchi post sfugge { $behalf ->
                [self] al mio controllo
               *[child] al controllo di questa persona
            }, e altri possono crederci.
        [three] { work-matter } Un riassunto fatto da un’IA può tralasciare ciò che spiega un post, e
            questo può { $behalf ->
                [self] costarmi
               *[child] costare
            } caro{ $behalf ->
                [self] {""}
               *[child] {" "}a questa persona
            }.
       *[one] { work-matter } Contenuti che un modello estrapola dal contesto possono fare danni in
            questo ambito.
    }
    .short =
        { $way ->
            [two] Ciò che un modello ricava da vecchi post può { $behalf ->
                    [self] danneggiarmi
                   *[child] danneggiare questa persona
                } sul lavoro.
            [three] Un riassunto fatto da un’IA può fare danni { $behalf ->
                    [self] alla mia vita lavorativa
                   *[child] alla vita lavorativa di questa persona
                }.
           *[one] Estrapolati dal contesto, { $behalf ->
                    [self] i miei contenuti
                   *[child] i contenuti
                } possono nuocere { $behalf ->
                    [self] alla mia vita lavorativa
                   *[child] alla vita lavorativa di questa persona
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

work-matter =
    { $detail ->
        [job_search] { $behalf ->
                [self] Sto
               *[child] Questa persona sta
            } cercando lavoro, e le prime impressioni contano.
        [employer_rules] Sul lavoro { $behalf ->
                [self] per me
               *[child] per questa persona
            } valgono regole sui post pubblici.
        [old_statements] Vecchie dichiarazioni non si accordano più con { $behalf ->
                [self] la mia vita lavorativa
               *[child] la vita lavorativa di questa persona
            }.
       *[none] Questi contenuti possono incidere { $behalf ->
                [self] sulla mia vita lavorativa
               *[child] sulla vita lavorativa di questa persona
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

likeness_is_income =
    { $way ->
        [two] { $behalf ->
                [self] Vivo
               *[child] Questa persona vive
            } di ciò che { $behalf ->
                [self] faccio
               *[child] fa
            } { likeness-work }. Una copia che non costa nulla può ostacolare il prossimo incarico, e il
            nome che c’è dietro.
        [three] { $detail ->
                [voice] La voce
               *[other] L’immagine
            } è lo strumento con cui { $behalf ->
                [self] lavoro
               *[child] questa persona lavora
            }{ $detail ->
                [voice] {""}
                [none] {""}
               *[other] , { likeness-work }
            }. Se un modello può fornirla, i clienti possono non avere più bisogno della persona.
       *[one] { $behalf ->
                [self] Mi guadagno
               *[child] Questa persona si guadagna
            } da vivere { likeness-work }. I modelli possono produrre imitazioni che fanno concorrenza
            all’originale. Questo può togliere lavoro.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Mi guadagno
                   *[child] Questa persona si guadagna
                } da vivere { likeness-work }; le imitazioni possono togliere lavoro.
            [three] Se un modello può fornire { $behalf ->
                    [self] { $detail ->
                            [voice] la mia voce
                           *[other] la mia immagine
                        }
                   *[child] { $detail ->
                            [voice] la voce di questa persona
                           *[other] l’immagine di questa persona
                        }
                }, questo può costare lavoro.
           *[one] { $behalf ->
                    [self] { $detail ->
                            [voice] La mia voce
                           *[other] La mia immagine
                        } mi dà da vivere
                   *[child] { $detail ->
                            [voice] La voce di questa persona
                           *[other] L’immagine di questa persona
                        } le dà da vivere
                }; i modelli possono imitarla.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

likeness-work =
    { $detail ->
        [modelling] nella moda e nella fotografia
        [acting] nella recitazione
        [voice] con la voce
        [sport] nello sport
        [influencer] con un canale online
       *[none] con il volto, il corpo o la voce
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

business_page =
    { $way ->
        [two] { $behalf ->
                [self] Gestisco
               *[child] Questa persona gestisce
            } una pagina{ $detail ->
                [none] {""}
               *[other] : si tratta di qualcuno { page-role }
            }. Lì non parla un’impresa ma un essere umano, riconoscibile in ciò che viene pubblicato.
        [three] Una pagina può sembrare un’attività, eppure { $behalf ->
                [self] mostra me, { page-role-self }
               *[child] mostra questa persona, { page-role }
            }. Nome, volto e parole appartengono a una persona e non a un marchio.
       *[one] Dietro una pagina c’è { $behalf ->
                [self] una persona: sono io, { page-role-self }
               *[child] questa persona, { page-role }
            }. Ciò che vi si pubblica mostra anche { $behalf ->
                [self] me
               *[child] lei
            }, con nome, volto e parole.
    }
    .short =
        { $way ->
            [two] { $behalf ->
                    [self] Gestisco
                   *[child] Questa persona gestisce
                } una pagina in cui si riconosce una persona.
            [three] Dietro una pagina { $behalf ->
                    [self] ci sono io
                   *[child] c’è questa persona
                }, con nome e volto.
           *[one] { $behalf ->
                    [self] La mia pagina mostra me come persona
                   *[child] Una pagina mostra questa persona
                }, con nome e volto.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

page-role =
    { $detail ->
        [sole_trader] che gestisce da sé la propria attività
        [club_officer] che se ne occupa per un’associazione
        [artist] che vive della propria arte
       *[none] che se ne occupa
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

page-role-self =
    { $detail ->
        [sole_trader] che gestisco da me la mia attività
        [club_officer] che me ne occupo per un’associazione
        [artist] che lavoro nell’arte
       *[none] che me ne occupo
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

form_obstacle =
    { $way ->
        [two] { form-matter } Lo dico perciò qui, e ha lo stesso peso{ form-article }.
        [three] { form-matter } Quanto dico qui non dovrebbe dipendere da ciò{ form-article }.
       *[one] { form-matter } Questo non deve decidere se la dichiarazione conta{ form-article }.
    }
    .short =
        { $way ->
            [two] Poiché il { $reader ->
                    [authority] modulo di Meta
                   *[meta] vostro modulo
                } non era utilizzabile, lo si dice qui.
            [three] Il fatto che il { $reader ->
                    [authority] modulo di Meta
                   *[meta] vostro modulo
                } non fosse utilizzabile non deve decidere la questione.
           *[one] Il { $reader ->
                    [authority] modulo di Meta
                   *[meta] vostro modulo
                } non era utilizzabile; questa dichiarazione conta comunque.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

form-matter =
    { $detail ->
        [hacked] { $behalf ->
                [child] L’account della persona minorenne
                [represented] L’account di questa persona
               *[self] Il mio account
            } è finito in mano ad altri, quindi il modulo non è utilizzabile.
        [blocked] { $behalf ->
                [child] L’account della persona minorenne
                [represented] L’account di questa persona
               *[self] Il mio account
            } è bloccato, quindi il modulo non è utilizzabile.
        [lost_access] { $behalf ->
                [child] L’accesso all’account della persona minorenne
                [represented] L’accesso all’account di questa persona
               *[self] L’accesso al mio account
            } è perduto, quindi il modulo non è utilizzabile.
        [no_code] Il codice richiesto dal vostro modulo non arriva.
        [barrier] { $behalf ->
                [child] La persona minorenne non può
                [represented] Questa persona non può
               *[self] Non posso
            } usare il vostro modulo così com’è fatto.
       *[none] Il vostro modulo non ha funzionato { $behalf ->
                [child] per noi
                [represented] per questa persona
               *[self] per me
            }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

form-article =
    { $instrument ->
        [gdpr] { $way ->
                [two] , poiché l’esercizio dei diritti va agevolato (art. 12, par. 2)
                [three] : la legge vuole che un diritto si possa esercitare facilmente (art. 12, par. 2)
               *[one] : esercitare un diritto deve essere agevole (art. 12, par. 2)
            }
        [uk_gdpr] { $way ->
                [two] , poiché l’esercizio dei diritti va agevolato (art. 12, par. 2)
                [three] : la legge vuole che un diritto si possa esercitare facilmente (art. 12, par. 2)
               *[one] : esercitare un diritto deve essere agevole (art. 12, par. 2)
            }
        [fadp] { $way ->
                [two] , poiché è sufficiente una dichiarazione espressa, in qualunque forma (art. 30
                    cpv. 2 lett. b)
                [three] : la legge si accontenta di una dichiarazione espressa (art. 30 cpv. 2 lett. b)
               *[one] : basta qualsiasi dichiarazione espressa (art. 30 cpv. 2 lett. b)
            }
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

conscience =
    { $way ->
        [two] Ci sono cose a cui { $behalf ->
                [self] non mi presto
               *[child] questa persona non si presta
            }, e questa è una di quelle. Ciò ha radice in una convinzione che { $behalf ->
                [self] osservo
               *[child] osserva
            } ogni giorno.
        [three] Per { $behalf ->
                [self] me
               *[child] questa persona
            } è una questione di coscienza non contribuire a tutto ciò. Il punto non è la tecnologia in
            sé, ma ciò per cui { $behalf ->
                [self] mi impegno
               *[child] questa persona si impegna
            }.
       *[one] { $behalf ->
                [self] Vivo
               *[child] Questa persona vive
            } secondo una convinzione con cui questo uso è in conflitto. Non è avversione per la
            tecnologia; è qualcosa che dà forma a come { $behalf ->
                [self] vivo
               *[child] vive
            } e a come { $behalf ->
                [self] lavoro
               *[child] lavora
            }.
    }
    .short =
        { $way ->
            [two] È contrario a una convinzione che { $behalf ->
                    [self] osservo
                   *[child] questa persona osserva
                } ogni giorno.
            [three] Per { $behalf ->
                    [self] me
                   *[child] questa persona
                } è una questione di coscienza.
           *[one] Questo uso è in conflitto con una convinzione secondo cui { $behalf ->
                    [self] vivo
                   *[child] vive questa persona
                }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

memorisation =
    { $way ->
        [two] { stands-out } Proprio ciò che è raro un modello può restituirlo quasi parola per
                parola o tratto per tratto. Questo distingue { $behalf ->
                [child] il caso della persona minorenne
                [represented] il caso di questa persona
               *[self] il mio caso
            } dalla maggior parte degli altri.
        [three] { stands-out } In una massa di dati i più scompaiono, ma forse non { subject }.
            Ciò che un modello restituisce può allora indicare una sola persona.
       *[one] { stands-out } I modelli possono riprodurre ciò che spicca nei dati di addestramento,
            perciò qui il rischio può essere maggiore che per la maggior parte delle persone.
    }
    .short =
        { $way ->
            [two] { $detail ->
                    [rare_name] Con un nome raro
                    [unusual_story] Con una storia insolita
                    [many_pictures] Con molte immagini simili
                   *[none] Per chi è facile da individuare
                }, ciò che un modello restituisce può indicare una sola persona.
            [three] I modelli possono riprodurre ciò che è raro, come { $detail ->
                    [rare_name] questo nome
                    [unusual_story] questa storia
                    [many_pictures] un volto mostrato molto spesso
                   *[none] quanto si trova qui
                }.
           *[one] { $detail ->
                    [rare_name] Un nome raro
                    [unusual_story] Una storia insolita
                    [many_pictures] Un volto mostrato spesso
                   *[none] Ciò che è raro
                } spicca, e i modelli possono riprodurre ciò che spicca.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

stands-out =
    { $detail ->
        [rare_name] { $behalf ->
                [child] Il nome della persona minorenne
                [represented] Il nome di questa persona
               *[self] Il mio nome
            } è raro.
        [unusual_story] Ciò che si racconta { $behalf ->
                [child] della persona minorenne
                [represented] di questa persona
               *[self] di me
            } è insolito.
        [many_pictures] Ci sono molte immagini simili { of-me }.
       *[none] { $behalf ->
                [child] La persona minorenne è
                [represented] Questa persona è
               *[self] Sono
            } facile da individuare.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
