### The reply to a refusal, in Italian, by the reason that Meta has given.
###
### We do not know how Meta weighed anything: ask, never assert. Values as in en/reply_to_refusal.ftl.

refused =
    { $act ->
        [forbid] { $way ->
                [two] Nel vostro messaggio in data { $asked_day } non accettate { my-noun-of }, ai sensi
                    { law-article-of }. { concerns } Non sono d’accordo, e confermo la mia posizione.
                [three] Il vostro messaggio in data { $asked_day } non accetta { my-noun-of }, ai sensi
                    { law-article-of }. { concerns } Resto sulla mia posizione e chiedo una nuova decisione.
               *[one] In data { $asked_day } avete scritto di non accettare { my-noun-of }, ai sensi
                    { law-article-of }. { concerns } Confermo la mia posizione e vi chiedo di decidere di nuovo.
            }
       *[object] { $way ->
                [two] Il vostro messaggio in data { $asked_day } respinge { my-noun-of }, ai sensi
                    { law-article-of }. { concerns } Non sono d’accordo, e confermo la mia posizione.
                [three] Con il messaggio in data { $asked_day } avete rifiutato { my-noun-of }, ai sensi
                    { law-article-of }. { concerns } Resto sulla mia posizione e chiedo una nuova decisione.
               *[one] In data { $asked_day } avete respinto { my-noun-of }, ai sensi { law-article-of }.
                    { concerns } Confermo la mia posizione e vi chiedo di decidere di nuovo.
            }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                    [two] Mantengo { my-noun-of } ({ their-data } per l’IA presso Meta), non
                        accettato da voi in data { $asked_day }.
                    [three] Non avete accettato { my-noun-of } ({ their-data } per l’IA presso Meta)
                        in data { $asked_day }. Resta valido.
                   *[one] In data { $asked_day } non avete accettato { my-noun-of } ({ their-data }
                        per l’IA presso Meta). Lo mantengo.
                }
           *[object] { $way ->
                    [two] Mantengo { my-noun-of } ({ their-data } per l’IA presso Meta),
                        respinta in data { $asked_day }.
                    [three] Avete rifiutato { my-noun-of } ({ their-data } per l’IA presso Meta) in
                        data { $asked_day }. Resta valida.
                   *[one] In data { $asked_day } avete respinto { my-noun-of } ({ their-data } per
                        l’IA presso Meta). La mantengo.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

refusal-no_own_ground =
    Dite che mancano motivi personali. { $instrument ->
        [fadp] Un divieto espresso non ne richiede. { $reasons ->
                [yes] Li indico comunque.
               *[no] {""}
            }
       *[other] { $reasons ->
                [yes] { not-dealt-with }
               *[no] { $form_reasons ->
                        [optional] Il vostro stesso modulo li indica come facoltativi.
                       *[unknown] {""}
                    } { why-at-all } Vi chiedo di prendere posizione su questo.
            }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                    [yes] Un divieto non richiede motivi; eccone comunque uno.
                   *[no] Un divieto non richiede motivi.
                }
           *[other] { $reasons ->
                    [yes] { $asked ->
                            [yes] Un motivo personale non manca{ $brief ->
                                    [yes] :
                                   *[no] ; su questo non avete preso posizione.
                                }
                           *[no] Un motivo personale non manca.
                        }
                   *[no] { $form_reasons ->
                            [optional] Il vostro modulo indica i motivi come facoltativi; vi chiedo
                                perciò di esaminare la questione nel merito.
                           *[unknown] Vi chiedo di esaminare la questione nel merito.
                        }
                }
        }
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

refusal-compelling_grounds =
    Invocate motivi vostri. { $instrument ->
        [gdpr] Tali motivi contano solo se sono cogenti e prevalgono { interests-on } in questo caso;
            una valutazione generale non basta (art. 21, par. 1).
        [uk_gdpr] Tali motivi contano solo se sono cogenti e prevalgono { interests-on } in questo caso;
            una valutazione generale non basta (art. 21, par. 1).
        [fadp] L’interesse preponderante va dimostrato per questo caso (art. 31).
        [local_cessation] { $residence ->
                [KR] Vi chiedo di indicare il caso previsto dalla legge che vi consente di rifiutare.
                [JP] Vi chiedo di dire perché questo uso non rischia di ledere { rights-or-interests }
                    in questo caso.
               *[other] Vi chiedo di indicare la disposizione che vi consente di proseguire in questo
                    caso.
            }
       *[other] { $residence ->
                [NG] Secondo quella legge potete proseguire solo se dimostrate un interesse pubblico o
                    altri motivi legittimi che prevalgano { interests-on }; vi chiedo di farlo per
                    questo caso.
                [JE] Spetta a voi dimostrare che in questo caso prevalgono { interests-on }.
               *[other] Vi chiedo di dimostrare che in questo caso prevalgono { interests-on }.
            }
    } { $instrument ->
        [gdpr] { $way ->
                [two] Secondo la vostra stessa informativa mettete a confronto aspettative, rischi e
                    benefici, e mezzi che incidono di meno.
                [three] Aspettative, rischi e benefici, mezzi meno invasivi: sono questi i punti che la
                    vostra informativa nomina.
               *[one] Nella vostra informativa dite di considerare che cosa ci si poteva aspettare, i
                    rischi e i benefici, e i mezzi meno invasivi.
            }
       *[other] {""}
    } { $reasons ->
        [yes] Vi chiedo di dirmi, punto per punto, come avete valutato quanto segue.
       *[no] Vi chiedo di dirmi come avete valutato in questo caso aspettative, rischi, benefici e mezzi
            meno invasivi.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                    [local_cessation] Indicate la norma che vi consente di rifiutare.
                   *[other] Perché i vostri motivi prevalgono su questo?
                }
           *[no] Invocate motivi vostri. { $instrument ->
                    [local_cessation] Indicate la norma che vi consente di rifiutare in questo caso.
                   *[other] Ditemi perché in questo caso prevalgono { interests-on }.
                }
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

refusal-not_covered =
    Dite che i contenuti condivisi da altri non sono compresi. I dati { about-whom } restano tali,
    chiunque li condivida. { $instrument ->
        [gdpr] Da dicembre 2025 la vostra informativa per l’Europa nomina anche i contenuti pubblici di
            altri. Vi chiedo perciò
       *[other] Vi chiedo perciò
    } come riconoscete ed escludete i contenuti di altri { showing }. Se vi è utile un link, ditemelo. { $instrument ->
        [gdpr] Se siete di altro avviso, la legge vi chiede motivi per questo caso (art. 12, par. 4).
        [uk_gdpr] Se siete di altro avviso, la legge vi chiede motivi per questo caso (art. 12, par. 4).
       *[other] {""}
    } { $reasons ->
        [yes] Vi chiedo di affrontare ogni punto:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] { $behalf ->
                    [self] I miei dati
                   *[other] I suoi dati
                } restano tali, chiunque li condivida.
           *[no] Dite che i contenuti di altri sono esclusi. Chiunque li condivida, restano dati
                { about-whom }.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

refusal-evidence_wanted =
    { $number ->
        [none] Volete delle prove. Solo voi potete vedere che cosa contengono i vostri dati di
            addestramento. Vi chiedo di cercare contenuti di altri { showing }; se vi è utile un link,
            ditemelo.
       *[other] Volete delle prove, ad esempio una risposta data da un’IA. { $act ->
                [forbid] Il divieto
               *[object] { noun-start }
            } non riguarda una risposta del genere. Riguarda contenuti sui vostri servizi e il loro uso
            per l’addestramento, e quei contenuti li avete voi.
    }{ $instrument ->
        [gdpr] {" "}La legge richiede motivi connessi alla situazione di una persona, non prove (art.
            21, par. 1).
        [uk_gdpr] {" "}La legge richiede motivi connessi alla situazione di una persona, non prove (art.
            21, par. 1).
       *[other] {""}
    }
    .short = Le prove che volete riguardano risposte di un’IA. Qui si tratta di contenuti che avete voi.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

refusal-none_given =
    Non indicate i motivi. { $instrument ->
        [gdpr] La legge ve li chiede, insieme all’indicazione di dove proporre reclamo e ricorso
            giurisdizionale (art. 12, par. 4).
        [uk_gdpr] La legge ve li chiede, insieme all’indicazione di dove proporre reclamo e ricorso
            giurisdizionale (art. 12, par. 4).
        [fadp] Senza motivi non posso vedere su che cosa vi basate (art. 31).
       *[other] Senza motivi non posso vedere su che cosa vi basate.
    } { $reasons ->
        [yes] Nessuno di questi punti è stato quindi affrontato:
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] Non indicate alcun motivo{ $brief ->
                    [yes] .
                   *[no] {" "}e non avete affrontato questo punto.
                }
           *[no] Non indicate alcun motivo.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

again = { requests-intro }
    .decide =
        { $way ->
            [two] riesaminare il caso e prendere un’altra decisione;
            [three] prendere una nuova decisione su questo caso;
           *[one] decidere di nuovo, per questo caso;
        }
    .restrict =
        { $instrument ->
            [gdpr] limitare il trattamento fino ad allora (art. 18, par. 1, lett. d));
            [uk_gdpr] limitare il trattamento fino ad allora (art. 18, par. 1, lett. d));
           *[other] non usare i dati a questo scopo fino ad allora;
        }
    .reasons =
        { $instrument ->
            [gdpr] se rifiutate ancora, indicare i motivi che a vostro avviso prevalgono
                { interests-on } (art. 12, par. 4);
            [uk_gdpr] se rifiutate ancora, indicare i motivi che a vostro avviso prevalgono
                { interests-on } (art. 12, par. 4);
            [local_cessation] se rifiutate ancora, indicare la disposizione che a vostro avviso lo
                consente;
           *[other] se rifiutate ancora, indicare che cosa a vostro avviso prevale { interests-on };
        }
    .confirm = farmi avere la decisione per iscritto.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                    [yes] Confermate il ricevimento entro 30 giorni e decidete di nuovo, con motivi.
                   *[no] Confermate il ricevimento entro 30 giorni, poi una nuova decisione scritta e
                        motivata.
                }
           *[no] { $tone ->
                    [firm] Mi aspetto una nuova decisione scritta, motivata per questo caso.
                   *[plain] { $way ->
                            [two] Chiedo una nuova decisione scritta, motivata per questo caso.
                            [three] Decidete ancora una volta, per iscritto e con motivi relativi a
                                questo caso.
                           *[one] Vi chiedo di decidere di nuovo, per iscritto e con motivi relativi a
                                questo caso.
                        }
                }
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

not-dealt-with =
    { $asked ->
        [yes] { $behalf ->
                [self] { noun-start } indica motivi che vengono dalla mia vita, e la vostra risposta non
                    li affronta:
               *[child] { $behalf ->
                        [child] { noun-start } indica motivi che vengono dalla vita della persona
                            minorenne, e la vostra risposta non li affronta:
                       *[represented] { noun-start } indica motivi che vengono dalla vita di questa
                            persona, e la vostra risposta non li affronta:
                    }
            }
       *[no] { $way ->
                [two] Ci sono motivi di questo tipo, e vi chiedo di rispondere a ciascuno:
                [three] Esistono. Vi chiedo di prendere in esame ciascuno dei seguenti:
               *[one] Non mancano. Vi chiedo di affrontare ciascuno di questi:
            }
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
        [child] i suoi dati
        [represented] i suoi dati
       *[self] i miei dati
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
