### The answer to "we need more information", in Italian: one for each thing Meta may ask for.
###
### What is asked for is given, and nothing beyond. Values as in en/more_information.ftl.

asked =
    { $way ->
        [two] Ho ricevuto il vostro messaggio in data { $asked_day }, grazie. Chiedete altre
            informazioni circa { my-noun-of }, ai sensi { law-article-of }. { concerns }
        [three] Il vostro messaggio in data { $asked_day } chiede informazioni aggiuntive. Riguarda
            { my-noun-of }, ai sensi { law-article-of }. { concerns }
       *[one] In data { $asked_day } mi avete chiesto ulteriori informazioni riguardo a quanto segue:
            { my-noun-of }, ai sensi { law-article-of }. { concerns } Questa è la mia risposta.
    }
    .short =
        { $way ->
            [two] Ecco quanto chiesto in data { $asked_day } circa { my-noun-of } (uso { their-data }
                per l’IA presso Meta).
            [three] Rispondo al messaggio in data { $asked_day }. Oggetto: { my-noun-of } (uso
                { their-data } per l’IA presso Meta).
           *[one] In data { $asked_day } mi avete chiesto altro circa { my-noun-of } (uso { their-data }
                per l’IA presso Meta).
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

answer-identity =
    { $number ->
        [none] { $behalf ->
                [child] La persona minorenne non ha un account presso di voi, quindi non c’è un account con
                    cui fare un confronto. { writes-for }
                [represented] Questa persona non ha un account presso di voi, quindi non c’è un account
                    con cui fare un confronto. { writes-for }
               *[self] Non ho un account presso di voi, quindi non c’è un account con cui fare un
                    confronto.
            }
        [one] Si tratta { $behalf ->
                [child] dell’account della persona minorenne
                [represented] dell’account di questa persona
               *[self] del mio account
            } su { $accounts }; potete fare un confronto con ciò che vi risulta lì.{ $behalf ->
                [self] {""}
               *[child] {" "}{ writes-for }
            }
       *[many] Si tratta { $behalf ->
                [child] degli account della persona minorenne
                [represented] degli account di questa persona
               *[self] dei miei account
            } su { $accounts }; potete fare un confronto con ciò che vi risulta lì.{ $behalf ->
                [self] {""}
               *[child] {" "}{ writes-for }
            }
    } { $signed_in ->
        [yes] L’invio è avvenuto con il vostro modulo, che richiede l’accesso.
       *[no] {""}
    } { $told ->
        [yes] { $behalf ->
                [self] Il mio nome è in fondo.
               *[child] Il nome di chi scrive è in fondo.
            }
       *[no] {""}
    } Paese di residenza: { $country }. { $instrument ->
        [gdpr] Se avete ancora ragionevoli dubbi, ditemi quali, e quale singola informazione basterebbe
            a risolverli (art. 12, par. 6). Un documento d’identità è più di quanto serva.
        [uk_gdpr] Se avete ancora ragionevoli dubbi, ditemi quali, e quale singola informazione
            basterebbe a risolverli (art. 12, par. 6). Un documento d’identità è più di quanto serva.
       *[other] Se avete ancora dubbi, ditemi quali, e quale singola informazione basterebbe a
            risolverli. Un documento d’identità è più di quanto serva.
    }
    .name = Nome:
    .short =
        { $number ->
            [none] Non c’è un account con cui fare un confronto.
            [many] Si tratta degli account su { $accounts }.
           *[one] Si tratta dell’account su { $accounts }.
        } { $brief ->
            [yes] Per questo non serve un documento.
           *[no] Se restano dubbi, ditemi quale singola informazione li risolve; un documento d’identità
                è più di quanto serva.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

writes-for =
    { $behalf ->
        [child] Scrivo per la persona minorenne, in qualità di titolare { parental-of }.
       *[represented] Scrivo in rappresentanza di questa persona.
    }
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

answer-account =
    { $number ->
        [none] Non c’è un account. Ciò che conta sono i contenuti di altri { showing }.
        [many] { $brief ->
                [yes] {""}
               *[no] Quali account siano interessati lo indico qui sotto.{" "}
            }La finalità è quella indicata sopra, e nessun altro uso dei dati è in questione.
       *[one] { $brief ->
                [yes] {""}
               *[no] Quale account sia interessato lo indico qui sotto.{" "}
            }La finalità è quella indicata sopra, e nessun altro uso dei dati è in questione.
    }
    .short =
        { $number ->
            [none] Non c’è un account; si tratta di contenuti di altri { showing }.
            [many] Si tratta { $behalf ->
                    [child] degli account della persona minorenne
                    [represented] degli account di questa persona
                   *[self] dei miei account
                } su { $accounts }.
           *[one] Si tratta { $behalf ->
                    [child] dell’account della persona minorenne
                    [represented] dell’account di questa persona
                   *[self] del mio account
                } su { $accounts }.
        }{ $brief ->
            [yes] {""}
           *[no] {" "}La finalità è una sola: sviluppare e migliorare l’IA presso Meta.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

answer-reasons =
    { $reasons ->
        [yes] { $instrument ->
                [gdpr] Chiedete dei motivi. La legge richiede motivi connessi alla situazione
                    particolare di una persona, non prove o documenti. { $behalf ->
                        [self] Questi sono i miei.
                       *[child] Questi sono i motivi.
                    }
                [uk_gdpr] Chiedete dei motivi. La legge richiede motivi connessi alla situazione
                    particolare di una persona, non prove o documenti. { $behalf ->
                        [self] Questi sono i miei.
                       *[child] Questi sono i motivi.
                    }
                [fadp] Chiedete dei motivi. Un divieto espresso non ne richiede; li indico comunque.
               *[other] Chiedete dei motivi. { $behalf ->
                        [self] Questi sono i miei.
                       *[child] Questi sono i motivi.
                    }
            }
       *[no] { $instrument ->
                [fadp] Chiedete dei motivi. Un divieto espresso non ne richiede.
               *[other] Chiedete dei motivi. { $form_reasons ->
                        [optional] Il vostro stesso modulo li indica come facoltativi.
                       *[unknown] {""}
                    } { why-at-all } Vi chiedo di decidere in base a ciò che avete.
            }
    }
    .short =
        { $reasons ->
            [yes] { $instrument ->
                    [fadp] Un divieto non richiede motivi; ne indico comunque uno.
                   *[other] Chiedete un motivo.
                }
           *[no] { $instrument ->
                    [fadp] Un divieto non richiede motivi.
                   *[other] { $brief ->
                            [yes] { $form_reasons ->
                                    [optional] Il vostro modulo indica i motivi come facoltativi;
                                        decidete in base a ciò che avete.
                                   *[unknown] Vi chiedo di decidere in base a ciò che avete.
                                }
                           *[no] { $form_reasons ->
                                    [optional] Il vostro modulo indica i motivi come facoltativi.
                                   *[unknown] {""}
                                } Ciò che un modello ha imparato è difficile da annullare; per
                                    questo vi chiedo di decidere
                                in base a ciò che avete.
                        }
                }
        }
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

answer-evidence =
    { $number ->
        [none] Chiedete delle prove. Solo voi potete vedere che cosa contengono i vostri dati di
            addestramento. Vi chiedo di cercare contenuti di altri { showing }; se vi è utile un link,
            ditemelo.
       *[other] Chiedete delle prove, ad esempio una risposta data da un’IA. Non si tratta di una
            risposta del genere. Si tratta di contenuti sui vostri servizi e del loro uso per
            l’addestramento, e quei contenuti li avete voi.
    } { $instrument ->
        [gdpr] La legge vuole che esercitare un diritto sia agevole (art. 12, par. 2); fornire prove non
            è previsto per { my-noun }.
        [uk_gdpr] La legge vuole che esercitare un diritto sia agevole (art. 12, par. 2); fornire prove
            non è previsto per { my-noun }.
       *[other] Non conosco alcuna norma che preveda di fornire prove per { my-noun }.
    }
    .short =
        { $number ->
            [none] Solo voi potete vedere che cosa contengono i vostri dati di addestramento; vi chiedo
                di cercare contenuti { showing }.
           *[other] { $brief ->
                    [yes] Non servono prove: i contenuti li avete voi.
                   *[no] Non si tratta della risposta di un’IA ma di contenuti sui vostri servizi, che
                        avete voi.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

running =
    { $way ->
        [two] Per come leggo la legge, la vostra domanda non fa decorrere di nuovo il termine
        [three] Secondo la mia lettura il termine corre da quando avete ricevuto { my-noun }
       *[one] A mio avviso il termine per la vostra risposta decorre da quando avete ricevuto
            { my-noun }; la vostra domanda non lo fa ripartire
    }{ $instrument ->
        [gdpr] {" "}(art. 12, par. 3)
        [uk_gdpr] {" "}(artt. 12, par. 3, e 12A)
       *[other] {""}
    }.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

stands =
    { $tone ->
        [firm] { $act ->
                [forbid] Il divieto resta valido. Mi aspetto che lo rispettiate da subito e che lo
                    confermiate per iscritto.
               *[object] { noun-start } resta valida. Mi aspetto che decidiate ora in merito e che
                    confermiate la decisione per iscritto.
            }
       *[plain] { $act ->
                [forbid] Il divieto resta valido. { $way ->
                        [two] Ciò che chiedo è che lo rispettiate e che me ne diate conferma scritta.
                        [three] Ora vi chiedo di rispettarlo e di dirmelo per iscritto.
                       *[one] Vi chiedo di rispettarlo e di confermarlo per iscritto.
                    }
               *[object] { noun-start } { $way ->
                        [two] resta valida. Avete così quanto avevate chiesto; chiedo la vostra
                        decisione per iscritto.
                        [three] non è cambiata. Ora vi chiedo una decisione, e in forma scritta.
                       *[one] resta com’è. Vi chiedo di decidere in merito e di confermare la decisione
                            per iscritto.
                    }
            }
    }
    .short =
        { $tone ->
            [firm] { stands-start }; mi aspetto una decisione scritta.
           *[plain] { stands-start }; chiedo una decisione scritta.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

stands-start =
    { $act ->
        [forbid] Il divieto resta valido
        [cease] La richiesta resta valida
       *[object] L’opposizione resta valida
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

why-at-all =
    { $behalf ->
        [self] Per me è importante poter decidere su questo uso: ciò che un modello ha imparato è
            difficile da annullare.
        [child] Per me è importante che la persona minorenne possa ancora decidere su questo uso: ciò che
            un modello ha imparato è difficile da annullare.
       *[represented] È importante che questa persona possa decidere su questo uso: ciò che un modello
            ha imparato è difficile da annullare.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

their-data =
    { $behalf ->
        [child] dei suoi dati
        [represented] dei suoi dati
       *[self] dei miei dati
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
