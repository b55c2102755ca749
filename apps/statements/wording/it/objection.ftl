### The objection, in Italian, and what the other letters share with it.
###
### A message is one paragraph or one part of it; why the person objects stands in reasons.ftl. The
### values, and what $way and $tone mean, stand in en/objection.ftl. Line breaks are for reading only.
###
### No form tells whether the writer or the child is a man or a woman: "persona minorenne", "che mi
### riguardano". Days come without an article ("in data …", "il giorno …"), for "il 7" but "l’8".
### Only in Italian: showing, about, about-whom, burden-on, the-noun, noun-start, law-article-of ("ai
### sensi dell’…"), parental-of (in Switzerland "autorità parentale"), short-i-object and the like.

## Who speaks, and of whom

who =
    { $behalf ->
        [child] In qualità di titolare { parental-of },
        [represented] In rappresentanza di un’altra persona,
       *[self] Con la presente
    }
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

parental-of =
    { $instrument ->
        [fadp] dell’autorità parentale
       *[other] della responsabilità genitoriale
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

parental =
    { $instrument ->
        [fadp] l’autorità parentale
       *[other] la responsabilità genitoriale
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

whose =
    { $behalf ->
        [child] della persona minorenne che rappresento
        [represented] della persona che rappresento
       *[self] che mi riguardano
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

whom =
    { $behalf ->
        [child] la persona minorenne
        [represented] questa persona
       *[self] me
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

about =
    { $behalf ->
        [child] che riguardano la persona minorenne
        [represented] che riguardano questa persona
       *[self] che mi riguardano
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

about-whom =
    { $behalf ->
        [child] sulla persona minorenne
        [represented] su questa persona
       *[self] su di me
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

showing =
    { $behalf ->
        [child] che mostrano o nominano la persona minorenne
        [represented] che mostrano o nominano questa persona
       *[self] che mi mostrano o mi nominano
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

own-content =
    { $behalf ->
        [child] i contenuti pubblici della persona minorenne
        [represented] i contenuti pubblici di questa persona
       *[self] i miei contenuti pubblici
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

appears =
    { $behalf ->
        [child] appare la persona minorenne
        [represented] appare questa persona
       *[self] appaio
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## The sentence of objection

declaration-object =
    { $tone ->
        [firm] { $way ->
                [two] { who } dichiaro la mia opposizione a qualsiasi uso dei dati personali { whose }
                    per sviluppare e migliorare l’IA presso Meta. I modelli generativi e quelli per
                    terzi sono inclusi.
                [three] { who } mi oppongo a che i dati personali { whose } servano allo sviluppo e al
                    miglioramento dell’IA presso Meta, nei modelli generativi come in quelli per terzi.
                    Mi aspetto che poniate fine a questo uso.
               *[one] { who } mi oppongo, integralmente, all’uso dei dati personali { whose } per lo
                    sviluppo e il miglioramento dell’IA presso Meta. Ciò vale anche per i modelli
                    generativi e per quelli destinati a terzi.
            }
       *[plain] { $way ->
                [two] { who } dichiaro la mia opposizione a che i dati personali { whose } siano usati
                    per sviluppare e migliorare l’IA presso Meta. Sono inclusi i modelli generativi e
                    quelli per terzi.
                [three] Voi usate dati personali per sviluppare e migliorare l’IA presso Meta, anche con
                    modelli generativi e modelli per terzi. { who } mi oppongo a tale uso dei dati
                    { whose }.
               *[one] { who } mi oppongo all’uso dei dati personali { whose } per lo sviluppo e il
                    miglioramento dell’IA presso Meta, compresi i modelli generativi e quelli destinati
                    a terzi.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

declaration-forbid =
    { $tone ->
        [firm] { $way ->
                [two] { who } vi vieto espressamente qualsiasi trattamento dei dati personali { whose }
                    per sviluppare e migliorare l’IA presso Meta. I modelli generativi e quelli per
                    terzi sono inclusi.
                [three] { who } esprimo un divieto esplicito: i dati personali { whose } non devono
                    servire allo sviluppo e al miglioramento dell’IA presso Meta, nei modelli generativi
                    come in quelli per terzi. Mi aspetto che poniate fine a questo trattamento.
               *[one] { who } vi vieto espressamente e integralmente di trattare i dati personali
                    { whose } per lo sviluppo e il miglioramento dell’IA presso Meta. Ciò vale anche per
                    i modelli generativi e per quelli destinati a terzi.
            }
       *[plain] { $way ->
                [two] { who } vieto espressamente il trattamento dei dati personali { whose } per
                    sviluppare e migliorare l’IA presso Meta. Sono inclusi i modelli generativi e quelli
                    per terzi.
                [three] Voi trattate dati personali per sviluppare e migliorare l’IA presso Meta, anche
                    con modelli generativi e modelli per terzi. { who } vi vieto espressamente tale
                    trattamento dei dati { whose }.
               *[one] { who } vi vieto espressamente di trattare i dati personali { whose } per lo
                    sviluppo e il miglioramento dell’IA presso Meta, compresi i modelli generativi e
                    quelli destinati a terzi.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

declaration-oppose = { declaration-object }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

declaration-cease =
    { $tone ->
        [firm] { $way ->
                [two] { who } vi chiedo di porre fine a qualsiasi uso dei dati personali { whose } per
                    sviluppare e migliorare l’IA presso Meta. I modelli generativi e quelli per terzi
                    sono inclusi.
                [three] { who } vi chiedo che i dati personali { whose } non servano più allo sviluppo e
                    al miglioramento dell’IA presso Meta, nei modelli generativi come in quelli per
                    terzi. Mi aspetto che poniate fine a questo uso.
               *[one] { who } vi chiedo di cessare, integralmente, l’uso dei dati personali { whose }
                    per lo sviluppo e il miglioramento dell’IA presso Meta. Ciò vale anche per i modelli
                    generativi e per quelli destinati a terzi.
            }
       *[plain] { $way ->
                [two] { who } vi chiedo che i dati personali { whose } non siano più usati per
                    sviluppare e migliorare l’IA presso Meta. Sono inclusi i modelli generativi e quelli
                    per terzi.
                [three] Voi usate dati personali per sviluppare e migliorare l’IA presso Meta, anche con
                    modelli generativi e modelli per terzi. { who } vi chiedo di porre fine a tale uso
                    dei dati { whose }.
               *[one] { who } vi chiedo di cessare l’uso dei dati personali { whose } per lo sviluppo e
                    il miglioramento dell’IA presso Meta, compresi i modelli generativi e quelli
                    destinati a terzi.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## The law it rests on

law-article =
    { $instrument ->
        [uk_gdpr] l’art. 21, par. 1, dello UK GDPR (regolamento britannico)
        [lgpd] l’articolo 18, § 2, della LGPD (legge generale brasiliana sulla protezione dei dati)
        [fadp] l’articolo 30 capoverso 2 lettera b della legge federale sulla protezione dei dati (LPD)
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] l’art. 21, par. 1, del Regolamento (UE) 2016/679 (GDPR)
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

law-article-of =
    { $instrument ->
        [uk_gdpr] dell’art. 21, par. 1, dello UK GDPR (regolamento britannico)
        [lgpd] dell’articolo 18, § 2, della LGPD (legge generale brasiliana sulla protezione dei dati)
        [fadp] dell’articolo 30 capoverso 2 lettera b della legge federale sulla protezione dei dati
            (LPD)
        [local_objection] { law-local-of }
        [local_cessation] { law-local-of }
       *[gdpr] dell’art. 21, par. 1, del Regolamento (UE) 2016/679 (GDPR)
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

law-local =
    { $law_known ->
        [article] la legge { residence-of } ({ $law }, { $article })
        [law] la legge { residence-of } ({ $law })
       *[no] la legge sulla protezione dei dati { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

law-local-of =
    { $law_known ->
        [article] della legge { residence-of } ({ $law }, { $article })
        [law] della legge { residence-of } ({ $law })
       *[no] della legge sulla protezione dei dati { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

residence-of =
    { $behalf ->
        [child] del Paese di residenza della persona minorenne
        [represented] del Paese di residenza di questa persona
       *[self] del mio Paese di residenza
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

law-name =
    { $instrument ->
        [uk_gdpr] UK GDPR (regolamento britannico)
        [lgpd] LGPD (legge generale brasiliana sulla protezione dei dati)
        [fadp] legge federale sulla protezione dei dati (LPD)
        [local_objection] legge sulla protezione dei dati { residence-of }
        [local_cessation] legge sulla protezione dei dati { residence-of }
       *[gdpr] GDPR (Regolamento (UE) 2016/679)
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

situation =
    { $behalf ->
        [child] dalla situazione particolare della persona minorenne
        [represented] dalla situazione particolare di questa persona
       *[self] dalla mia situazione particolare
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

right =
    { $reasons ->
        [yes] { $way ->
                [two] Invoco { law-article } e motivi che derivano { situation }.
                [three] Il fondamento è { law-article }; i motivi derivano { situation }.
               *[one] I motivi nascono { situation }; il diritto di opposizione lo riconosce
                    { law-article }.
            }
       *[no] { $way ->
                [two] Invoco { law-article }.
                [three] Il fondamento è { law-article }.
               *[one] Il diritto di opposizione lo riconosce { law-article }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

opening-fadp =
    { declaration-forbid } { $way ->
        [two] Questa è una dichiarazione ai sensi { law-article-of }. Vale anche per
            quanto è già pubblico (art. 30 cpv. 3 LPD).
        [three] Invoco { law-article }. Sono compresi anche i dati già pubblici (art. 30 cpv. 3 LPD).
       *[one] Lo dichiaro ai sensi { law-article-of }. Ciò vale anche per i dati che sono già pubblici (art.
            30 cpv. 3 LPD).
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Mi baso su ciò che prevede { law-article }. Per come la vedo, questo uso non osserva la
            legge: trascura { $breaches }.
        [three] Il fondamento è { law-article }, poiché a mio avviso la legge non è rispettata. Si
            tratta di quanto segue: { $breaches }.
       *[one] Invoco { law-article }. A mio avviso questo uso non è conforme alla legge, perché non
            rispetta { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

opening-local_cessation =
    { declaration-cease } { $reasons ->
        [yes] { $way ->
                [two] Invoco { law-article }. Questo uso { harm }, per i motivi qui indicati.
                [three] La mia richiesta è fatta ai sensi { law-article-of }. Espongo motivi
                    legati { $behalf ->
                        [child] alla situazione della persona minorenne
                        [represented] alla situazione di questa persona
                       *[self] alla mia situazione
                    }; questo uso { harm }.
               *[one] Lo chiedo in base a ciò che prevede { law-article }. Per i motivi esposti
                    qui sotto, questo uso
                    { harm }.
            }
       *[no] { $way ->
                [two] Invoco { law-article }.
                [three] La mia richiesta è fatta ai sensi { law-article-of }.
               *[one] Lo chiedo in base a ciò che prevede { law-article }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

harm =
    { $residence ->
        [JP] rischia di ledere { $behalf ->
                [child] i diritti o gli interessi legittimi della persona minorenne
                [represented] i diritti o gli interessi legittimi di questa persona
               *[self] i miei diritti o interessi legittimi
            } (paragrafo 5)
       *[other] può incidere { $behalf ->
                [child] sui diritti e sugli interessi della persona minorenne
                [represented] sui diritti e sugli interessi di questa persona
               *[self] sui miei diritti e interessi
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## What it covers

scope =
    { $way ->
        [two] { $account ->
                [yes] Intendo { own-content }, vecchi e nuovi, con didascalie e metadati{ $named ->
                        [yes] {" "}– in particolare { $content }
                       *[no] {""}
                    }. Intendo inoltre ciò che altri condividono in pubblico e che { $behalf ->
                        [child] mostra o nomina la persona minorenne
                        [represented] mostra o nomina questa persona
                       *[self] mi mostra o mi nomina
                    }, { $behalf ->
                        [self] ciò che faccio
                       *[child] ciò che avviene
                    } nelle funzioni di IA e i dati { about-whom } che vengono da partner o da altrove.
               *[no] Intendo tutto ciò che altri condividono in pubblico, ora o in seguito, se { $behalf ->
                        [child] mostra o nomina la persona minorenne
                        [represented] mostra o nomina questa persona
                       *[self] mi mostra o mi nomina
                    }, con didascalie e metadati. Intendo inoltre ciò che { $behalf ->
                        [self] posso aver fatto
                       *[child] può essere avvenuto
                    } nelle funzioni di IA e i dati { about-whom } che vengono da partner o da altrove.
            }
        [three] { $account ->
                [yes] Sono compresi quattro gruppi di dati: { own-content }{ $named ->
                        [yes] {" "}(soprattutto { $content })
                       *[no] {""}
                    }, i post pubblici di altri in cui { appears }, { $behalf ->
                        [self] le mie interazioni
                       *[child] le interazioni
                    } con le funzioni di IA e i dati { about-whom } provenienti da partner o altre
                    fonti. Sono inclusi i contenuti passati e futuri, le didascalie e i metadati.
               *[no] Sono compresi tre gruppi di dati: i post pubblici di altri in cui { appears },
                    eventuali interazioni con le funzioni di IA e i dati { about-whom } provenienti da
                    partner o altre fonti. Sono inclusi i contenuti passati e futuri, le didascalie e i
                    metadati.
            }
       *[one] { $account ->
                [yes] Ciò riguarda { own-content }, passati e futuri, con didascalie e metadati{ $named ->
                        [yes] , soprattutto { $content }
                       *[no] {""}
                    }. Riguarda anche i contenuti pubblici di altri { showing }, { $behalf ->
                        [self] le mie interazioni
                       *[child] le interazioni
                    } con le funzioni di IA e i dati { about-whom } provenienti da partner o altre
                    fonti.
               *[no] Ciò riguarda i contenuti pubblici di altri { showing }, passati e futuri, con
                    didascalie e metadati. Riguarda anche eventuali interazioni con le funzioni di IA e
                    i dati { about-whom } provenienti da partner o altre fonti.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

content-photos_of_me =
    { $behalf ->
        [child] le foto della persona minorenne
        [represented] le foto di questa persona
       *[self] le foto in cui appaio
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

content-photos_of_children =
    { $behalf ->
        [child] le foto della persona minorenne
        [represented] le foto dei figli di questa persona
       *[self] le foto dei miei figli
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

content-videos_voice =
    { $behalf ->
        [child] le registrazioni della persona minorenne
        [represented] le registrazioni di questa persona
       *[self] le registrazioni che mi riguardano
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

content-posts_comments =
    { $behalf ->
        [child] ciò che la persona minorenne ha scritto
        [represented] ciò che questa persona ha scritto
       *[self] ciò che ho scritto
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

content-creative_work =
    { $behalf ->
        [child] le opere creative della persona minorenne
        [represented] le opere creative
       *[self] le mie opere creative
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

list = { $start } e { $last }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] Dite di tenere conto di aspettative, rischi, benefici e mezzi meno invasivi.
                    Riprendo questi punti uno per uno.
               *[other] { $behalf ->
                        [child] Per la persona minorenne
                        [represented] Per questa persona
                       *[self] Per me
                    } ciò è importante per le ragioni che seguono.
            }
        [three] { $instrument ->
                [gdpr] Quando soppesate un caso, la vostra informativa si interroga su aspettative,
                    benefici e rischi, e su mezzi che incidono di meno. { $behalf ->
                        [child] Il caso della persona minorenne
                        [represented] Il caso di questa persona
                       *[self] Il mio caso
                    } si presenta così.
               *[other] Lo dico per ragioni che vengono { $behalf ->
                        [child] dalla vita della persona minorenne
                        [represented] dalla vita di questa persona
                       *[self] dalla mia vita
                    }.
            }
       *[one] { $instrument ->
                [gdpr] Nella vostra informativa dite di valutare che cosa una persona poteva aspettarsi,
                    i rischi, i benefici e se esistono mezzi meno invasivi. Su questi punti osservo
                    quanto segue.
               *[other] { $behalf ->
                        [child] Nella situazione della persona minorenne
                        [represented] Nella situazione di questa persona
                       *[self] Nella mia situazione
                    } i motivi sono questi.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## In the person's own words

own-words =
    { $way ->
        [two] Che cosa significa, con parole mie:
        [three] Detto con parole mie:
       *[one] Con parole mie:
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## When the reasons touch on something private

no-details =
    { $way ->
        [two] Di più non voglio raccontare, e per la vostra decisione non occorre altro.
        [three] Mi fermo qui: i particolari non sono necessari per decidere.
       *[one] Non desidero fornire altri dettagli, e per decidere non ne servono.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## The burden

burden-gdpr =
    { $tone ->
        [firm] { $way ->
                [two] Solo motivi legittimi cogenti che prevalgano { burden-on } possono giustificare il
                    proseguimento, e spetta a voi dimostrarli. Gli interessi commerciali in generale non
                    bastano.
                [three] Se intendete proseguire, spetta a voi dimostrare motivi legittimi cogenti che in
                    questo caso prevalgano { burden-on }. Interessi commerciali generici non bastano.
               *[one] L’onere della prova è vostro: dimostrate motivi legittimi cogenti che prevalgano
                    { burden-on }, oppure fermatevi. Un richiamo generico agli interessi commerciali non
                    basta.
            }
       *[plain] { $way ->
                [two] Ora tocca a voi indicare motivi legittimi cogenti che prevalgano { burden-on }.
                    Gli interessi commerciali in generale non bastano.
                [three] Ciò che conta adesso è se potete dimostrare motivi legittimi cogenti prevalenti
                    { burden-on }. Interessi commerciali generici non bastano.
               *[one] Spetta a voi dimostrare l’esistenza di motivi legittimi cogenti che prevalgano
                    { burden-on }. Un richiamo generico agli interessi commerciali non basta.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-whose =
    { $behalf ->
        [child] della persona minorenne
        [represented] di questa persona
       *[self] di chi scrive
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-on =
    { $behalf ->
        [child] su interessi, diritti e libertà della persona minorenne
        [represented] su interessi, diritti e libertà di questa persona
       *[self] sui miei interessi, diritti e libertà
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

interests-on =
    { $behalf ->
        [child] sugli interessi della persona minorenne
        [represented] sugli interessi di questa persona
       *[self] sui miei interessi
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

interests =
    { $behalf ->
        [child] gli interessi della persona minorenne
        [represented] gli interessi di questa persona
       *[self] i miei interessi
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-fadp =
    { $way ->
        [two] Se ravvisate un motivo giustificativo secondo l’articolo 31, ad esempio un interesse
            preponderante, tocca a voi dimostrarlo. Gli interessi commerciali in generale non bastano.
        [three] Per continuare occorrerebbe un motivo giustificativo secondo l’articolo 31. È compito
            vostro indicarlo, e rinviare genericamente agli interessi commerciali non basta.
       *[one] Spetta a voi provare un motivo giustificativo secondo l’articolo 31, come un interesse
            preponderante. Un richiamo generico agli interessi commerciali non basta.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-lgpd =
    { $way ->
        [two] Se siete di altro avviso, tocca a voi mostrare che proprio in questo caso la legge è
            rispettata.
        [three] Se intendete proseguire, indicatemi in che modo questo uso è compatibile con la legge in
            questo caso. Rinviare agli interessi commerciali in generale non risponde alla domanda.
       *[one] Spetta a voi dimostrare, in questo caso, che l’uso è conforme alla legge. Un richiamo
            generico agli interessi commerciali non è sufficiente.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] Vi chiedo di valutare { interests } proprio in questo caso, senza rinviare agli
                    interessi commerciali in generale.
                [three] Se ravvisate motivi che pesano di più rispetto { $behalf ->
                        [child] agli interessi della persona minorenne
                        [represented] agli interessi di questa persona
                       *[self] ai miei interessi
                    }, vi chiedo di indicarli per questo caso.
               *[one] Se intendete proseguire, vi chiedo di indicare quali motivi prevalgono in questo
                    caso { interests-on }. Un richiamo generico agli interessi commerciali dice poco al
                    riguardo.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-local-shown =
    { $way ->
        [two] Per proseguire dovete indicare motivi che pesino di più rispetto { $behalf ->
                [child] agli interessi e ai diritti della persona minorenne
                [represented] agli interessi e ai diritti di questa persona
               *[self] ai miei interessi e diritti
            }. Gli interessi commerciali in generale non lo dimostrano.
        [three] La legge affida a voi il compito di provare motivi prevalenti, e non { $behalf ->
                [child] alla persona minorenne
                [represented] a questa persona
               *[self] a me
            } quello di confutarli. Chiedo motivi che valgano proprio in questo caso.
       *[one] Spetta a voi dimostrare motivi legittimi che in questo caso prevalgano { $behalf ->
                [child] sugli interessi e sui diritti della persona minorenne
                [represented] sugli interessi e sui diritti di questa persona
               *[self] sui miei interessi e diritti
            }. Un richiamo generico agli interessi commerciali non basta.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
                [two] Se volete rifiutare, vi chiedo di citare il caso elencato nella legge su cui vi
                    basate.
                [three] La legge elenca i casi in cui potete rifiutare. Se qui ne ravvisate uno,
                    indicatemelo.
               *[one] In caso di rifiuto, vi chiedo di indicare l’ipotesi prevista dalla legge che lo
                    consente.
            }
        [JP] { $way ->
                [two] Vi chiedo di dire, proprio per questo caso, se l’uso rischia di ledere
                    { rights-or-interests }, e in caso contrario perché no.
                [three] Se non vedete un probabile danno per { rights-or-interests }, vi chiedo di
                    espormi le ragioni relative a questo caso.
               *[one] Se non ritenete che questo uso rischi di ledere { rights-or-interests }, vi chiedo
                    di spiegarmi perché in questo caso.
            }
       *[other] { $way ->
                [two] Se intendete proseguire, vi chiedo di citare la norma che in questo caso lo
                    consente.
                [three] Se trovate nella legge una ragione per continuare, vi chiedo di indicarla per
                    questo caso.
               *[one] Se non vi fermate, vi chiedo di indicarmi su quale disposizione vi basate in
                    questo caso.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

rights-or-interests =
    { $behalf ->
        [child] i diritti o gli interessi legittimi della persona minorenne
        [represented] i diritti o gli interessi legittimi di questa persona
       *[self] i miei diritti o interessi legittimi
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

breach-expectation = le legittime aspettative (art. 10, II)
    .short = l’art. 10, II
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

breach-purpose = la finalità per cui i dati sono stati resi pubblici (art. 7, §§ 3 e 7)
    .short = l’art. 7, §§ 3 e 7
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

breach-transparency = l’obbligo di trasparenza (artt. 6, VI, e 9)
    .short = gli artt. 6, VI, e 9
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

breach-sensitive = la protezione dei dati sensibili (art. 11)
    .short = l’art. 11
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

breach-children = il superiore interesse dei minori (art. 14)
    .short = l’art. 14
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

breach-necessity = il principio di necessità (art. 6, III)
    .short = l’art. 6, III
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## What is asked

requests-intro =
    { $tone ->
        [firm] { $way ->
                [two] Mi aspetto da voi quanto segue:
                [three] Ecco che cosa attendo da parte vostra:
               *[one] Chiedo che provvediate a
            }
       *[plain] { $way ->
                [two] Ecco che cosa vi chiedo:
                [three] Vi chiedo pertanto di
               *[one] Vi chiedo di
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] porre fine a questo uso e, finché non avrete deciso, limitare il trattamento (art. 18,
                par. 1, lett. d));
            [three] non usare più i dati a questo scopo e limitare il trattamento mentre decidete (art.
                18, par. 1, lett. d));
           *[one] cessare questo uso e limitare il trattamento fino alla vostra decisione (art. 18, par.
                1, lett. d));
        }
    .erase =
        { $way ->
            [two] togliere i dati dagli insiemi di addestramento (cancellazione, art. 17, par. 1, lett.
                c)) e non inserirli in quelli futuri;
            [three] cancellare i dati ovunque siano conservati per l’addestramento (art. 17, par. 1,
                lett. c)) e non aggiungerne in futuro;
           *[one] cancellare i dati dagli insiemi di addestramento (art. 17, par. 1, lett. c)) ed
                escluderli da futuri addestramenti;
        }
    .recipients =
        { $way ->
            [two] informare i destinatari e comunicarmi la loro identità (art. 19);
            [three] avvisare chi ha ricevuto i dati e dirmi di chi si tratta (art. 19);
           *[one] darne notizia ai destinatari e indicarmi chi sono (art. 19);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] spiegarmi, se rifiutate, perché lo fate in questo caso (art. 12, par. 4).
            [three] comunicarmi, qualora rifiutiate, le ragioni che valgono in questo caso (art. 12,
                par. 4).
           *[one] espormi, in caso di rifiuto, i motivi relativi a questo caso (art. 12, par. 4).
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

requests-confirm =
    { $way ->
        [two] inviarmi una conferma scritta{ $number ->
                [many] , per ciascun account
               *[other] {""}
            };
        [three] darmene atto per iscritto{ $number ->
                [many] {" "}per ogni account
               *[other] {""}
            };
       *[one] confermarlo per iscritto{ $number ->
                [many] {" "}per ogni account
               *[other] {""}
            };
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] porre fine a questo trattamento, anche mentre la questione è pendente;
            [three] non trattare più i dati a questo scopo, neppure durante la vostra verifica;
           *[one] cessare questo trattamento e non riprenderlo finché la questione è aperta;
        }
    .erase =
        { $way ->
            [two] togliere i dati dagli insiemi di addestramento (cancellazione, art. 32 cpv. 2 LPD) e
                non inserirli in quelli futuri;
            [three] cancellare i dati ovunque siano conservati per l’addestramento (art. 32 cpv. 2 LPD)
                e non aggiungerne in futuro;
           *[one] cancellare i dati dagli insiemi di addestramento (art. 32 cpv. 2 LPD) ed escluderli da
                futuri addestramenti;
        }
    .recipients =
        { $way ->
            [two] non trasmettere dati a questo fine e avvisare chi li ha già;
            [three] astenervi dal comunicare i dati a questo scopo e informare chi li ha ricevuti;
           *[one] non comunicare i dati a terzi per questo scopo e informare chi già li possiede;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] dirmi, in caso di disaccordo, che cosa invocate in questo caso.
            [three] spiegarmi, qualora siate di altro avviso, per quali motivi in questo caso.
           *[one] indicarmi, se non siete d’accordo, su che cosa vi basate in questo caso.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] porre fine a questo uso e bloccare i dati per quanto riguarda questa finalità (art.
                18, IV);
            [three] non usare più i dati a questo scopo e bloccarli per tale finalità (art. 18, IV);
           *[one] cessare questo uso e bloccare i dati per questa finalità (art. 18, IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] avvisare chi ha ricevuto i dati (art. 18, § 6) e comunicarmi di chi si tratta (art.
                18, VII);
            [three] darne notizia a ciascun destinatario dei dati (art. 18, § 6) e fornirmi i nomi (art.
                18, VII);
           *[one] informarne coloro a cui avete trasmesso i dati (art. 18, § 6) e indicarmi chi sono
                (art. 18, VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] porre fine a questo uso, anche mentre esaminate la questione;
            [three] non usare più i dati a questo scopo;
           *[one] cessare questo uso;
        }
    .erase =
        { $way ->
            [two] togliere i dati dagli insiemi di addestramento e non inserirli in quelli futuri;
            [three] cancellare i dati ovunque siano conservati per l’addestramento e non aggiungerne in
                futuro;
           *[one] cancellare i dati dagli insiemi di addestramento ed escluderli da futuri
                addestramenti;
        }
    .recipients =
        { $way ->
            [two] avvisare chi ha ricevuto i dati e comunicarmi di chi si tratta;
            [three] darne notizia a chi ha ricevuto i dati e dirmi chi è;
           *[one] informarne coloro a cui avete trasmesso i dati e indicarmi chi sono;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] spiegarmi, se rifiutate, perché lo fate in questo caso.
            [three] comunicarmi, qualora rifiutiate, le ragioni che valgono in questo caso.
           *[one] espormi, in caso di rifiuto, i motivi relativi a questo caso.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] porre fine a questo uso e sospendere il relativo trattamento;
            [three] non usare più i dati a questo scopo e sospendere il trattamento;
           *[one] cessare questo uso e sospendere il trattamento a tale scopo;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## By when

period =
    { $unit ->
        [week] { $amount ->
                [one] una settimana
               *[other] { $amount } settimane
            }
        [day] { $amount ->
                [one] un giorno
               *[other] { $amount } giorni
            }
        [working_day] { $amount ->
                [one] un giorno lavorativo
               *[other] { $amount } giorni lavorativi
            }
       *[month] { $amount ->
                [one] un mese
               *[other] { $amount } mesi
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Rispondetemi per iscritto senza ingiustificato ritardo e, al più tardi,
                            entro { period } dal ricevimento
                        [three] La vostra risposta scritta deve pervenirmi senza ingiustificato ritardo,
                            al più tardi entro { period } dal ricevimento
                       *[one] Mi aspetto la vostra risposta scritta senza ingiustificato ritardo e, al
                            più tardi, entro { period } dal ricevimento
                    }
               *[plain] { $way ->
                        [two] La vostra risposta è dovuta senza ingiustificato ritardo e, al più tardi,
                            entro { period } dal ricevimento
                        [three] Resto in attesa di una risposta senza ingiustificato ritardo, al più
                            tardi entro { period } dal ricevimento
                       *[one] Attendo la vostra risposta senza ingiustificato ritardo e, al più tardi,
                            entro { period } dal ricevimento
                    }
            }{ $instrument ->
                [gdpr] {" "}(art. 12, par. 3)
                [uk_gdpr] {" "}(artt. 12, par. 3, e 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] Posso avere la vostra risposta scritta entro { period } dal ricevimento?
                [three] Gradirei una risposta per iscritto entro { period } dal ricevimento.
               *[one] Vi chiedo di rispondermi entro { period } dal ricevimento.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Se si conta da un arrivo in data { $received }, il termine cade in data { $due }.
                [three] Qualora questa lettera arrivi in data { $received }, l’ultimo giorno è:
                    { $due }.
               *[one] Se ricevete questa lettera in data { $received }, il termine scade in data
                    { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

deadline-courtesy =
    { $instrument ->
        [local_objection] Non mi risulta un termine di legge per questa risposta.
        [local_cessation] Non mi risulta un termine di legge per questa risposta.
       *[other] La legge non fissa un termine per questa risposta.
    } { $tone ->
        [firm] { $way ->
                [two] Me la aspetto per iscritto entro { period }.
                [three] Fatemela avere per iscritto entro { period }.
               *[one] Chiedo di averla per iscritto entro { period }.
            }
       *[plain] { $way ->
                [two] La chiedo per iscritto entro { period }.
                [three] Posso averla per iscritto entro { period }?
               *[one] Gradirei riceverla per iscritto entro { period }.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## What it is not, and whom it concerns

boundary =
    { $way ->
        [two] { $account ->
                [yes] Non vi chiedo di eliminare account o post, e questa non è una revoca del consenso.
               *[no] Non vi chiedo di eliminare post, e questa non è una revoca del consenso.
            }
        [three] { $account ->
                [yes] Account e post devono restare come sono. Inoltre non si tratta di una revoca del
                    consenso.
               *[no] I post devono restare come sono. Inoltre non si tratta di una revoca del consenso.
            }
       *[one] { $account ->
                [yes] Questa non è una richiesta di cancellare un account o dei post, e neppure una
                    revoca del consenso.
               *[no] Questa non è una richiesta di cancellare dei post, e neppure una revoca del
                    consenso.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

accounts =
    { $number ->
        [none] { $way ->
                [two] Qualora occorrano più elementi per individuare i contenuti, comunicatemi quali.
                [three] Se vi manca qualcosa per trovare i contenuti, chiedetemelo.
               *[one] Se vi servono altre indicazioni per trovare i contenuti, ditemi quali.
            }
        [one] { $way ->
                [two] È interessato { account-whose } su { $accounts }.
                [three] L’account in questione è { $behalf ->
                        [child] quello della persona minorenne
                        [represented] quello di questa persona
                       *[self] il mio
                    } su { $accounts }.
               *[one] Ciò vale per { account-whose } su { $accounts }.
            }
       *[many] { $way ->
                [two] Sono interessati { accounts-whose } su { $accounts }{ accounts-linked }.
                [three] Gli account in questione sono { $behalf ->
                        [child] quelli della persona minorenne
                        [represented] quelli di questa persona
                       *[self] i miei
                    } su { $accounts }{ accounts-linked }.
               *[one] Ciò vale per { accounts-whose } su { $accounts }{ accounts-linked }.
            }
    } Paese di residenza: { $country }.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

account-whose =
    { $behalf ->
        [child] l’account della persona minorenne
        [represented] l’account di questa persona
       *[self] il mio account
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

accounts-whose =
    { $behalf ->
        [child] gli account della persona minorenne
        [represented] gli account di questa persona
       *[self] i miei account
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

accounts-linked =
    { $linked ->
        [yes] , collegati in «Accounts Centre»
        [no] , ciascuno per sé; non sono collegati
        [unsure] , ciascuno per sé; non so se siano collegati
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

account-whatsapp = WhatsApp (con Meta AI)
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

closing =
    { $way ->
        [two] Con i migliori saluti
        [three] Distinti saluti
       *[one] Cordiali saluti
    }{ $behalf ->
        [child] , per la persona minorenne che rappresento:
        [represented] , per la persona che rappresento:
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

date =
    { $day } { $month ->
        [february] febbraio
        [march] marzo
        [april] aprile
        [may] maggio
        [june] giugno
        [july] luglio
        [august] agosto
        [september] settembre
        [october] ottobre
        [november] novembre
        [december] dicembre
       *[january] gennaio
    } { $year }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## The short text: opening, one reason, what is asked

short-who =
    { $behalf ->
        [child] Per la persona minorenne che rappresento,
        [represented] Per conto di un’altra persona,
       *[self] Con la presente
    }
    .version = 2
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-i-object =
    { $behalf ->
        [self] Mi oppongo
       *[child] { short-who } mi oppongo
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-i-forbid =
    { $behalf ->
        [self] Vi vieto espressamente
       *[child] { short-who } vi vieto espressamente
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-i-ask =
    { $behalf ->
        [self] Vi chiedo di cessare
       *[child] { short-who } vi chiedo di cessare
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-whose =
    { $behalf ->
        [child] dei suoi dati
        [represented] dei suoi dati
       *[self] dei miei dati
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-whose-personal =
    { $behalf ->
        [child] dei suoi dati personali
        [represented] dei suoi dati personali
       *[self] dei miei dati personali
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-data =
    { $behalf ->
        [child] i suoi dati
        [represented] i suoi dati
       *[self] i miei dati
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-for =
    { $behalf ->
        [child] , per la persona minorenne,
        [represented] , per un’altra persona,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-whoever =
    { $behalf ->
        [self] , condivisi da me o da altri
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-law =
    { $instrument ->
        [uk_gdpr] l’art. 21, par. 1, dello UK GDPR (regolamento britannico)
        [lgpd] l’art. 18, § 2, della LGPD (legge brasiliana)
        [fadp] l’art. 30 cpv. 2 lett. b LPD (legge svizzera)
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] l’art. 21, par. 1, del GDPR (Regolamento UE 2016/679)
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-law-local =
    { $law_known ->
        [article] la legge applicabile ({ $law }, { $article })
        [law] la legge applicabile ({ $law })
       *[no] la legge sulla protezione dei dati { short-residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-law-of =
    { $instrument ->
        [uk_gdpr] dell’art. 21, par. 1, dello UK GDPR (regolamento britannico)
        [lgpd] dell’art. 18, § 2, della LGPD (legge brasiliana)
        [fadp] dell’art. 30 cpv. 2 lett. b LPD (legge svizzera)
        [local_objection] { short-law-local-of }
        [local_cessation] { short-law-local-of }
       *[gdpr] dell’art. 21, par. 1, del GDPR (Regolamento UE 2016/679)
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-law-local-of =
    { $law_known ->
        [article] della legge applicabile ({ $law }, { $article })
        [law] della legge applicabile ({ $law })
       *[no] della legge sulla protezione dei dati { short-residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-residence-of =
    { $behalf ->
        [child] del suo Paese
        [represented] del suo Paese
       *[self] del mio Paese
    } di residenza
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-purpose = per sviluppare e migliorare l’IA presso Meta
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-opening-gdpr =
    { $way ->
        [two] Ai sensi { short-law-of }, mi oppongo{ short-for } a che { short-data } siano usati per
            sviluppare e migliorare l’IA presso Meta.
        [three] Voi usate dati personali per sviluppare e migliorare l’IA presso Meta.
            { short-i-object } a tale uso { short-whose } ai sensi { short-law-of }.
       *[one] { short-i-object } all’uso { short-whose-personal } { short-purpose }.
            Invoco { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-opening-fadp =
    { $way ->
        [two] Ai sensi { short-law-of }, vieto espressamente{ short-for } che { short-data } siano trattati
            per sviluppare e migliorare l’IA presso Meta.
        [three] Voi trattate dati personali per sviluppare e migliorare l’IA presso Meta.
            { short-i-forbid } tale trattamento { short-whose } ai sensi { short-law-of }.
       *[one] { short-i-forbid } il trattamento { short-whose-personal }
            { short-purpose }. Invoco { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-opening-lgpd =
    { $way ->
        [two] Ai sensi { short-law-of }, mi oppongo{ short-for } a che { short-data } siano usati per
            sviluppare e migliorare l’IA presso Meta. A mio giudizio viola { $breaches }.
        [three] Voi usate dati personali per sviluppare e migliorare l’IA presso Meta.
            { short-i-object } a tale uso { short-whose } ai sensi { short-law-of }. Ritengo che violi { $breaches }.
       *[one] { short-i-object } all’uso { short-whose-personal } { short-purpose }
            ai sensi { short-law-of }. A mio avviso viola { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-opening-local_cessation =
    { $way ->
        [two] Ai sensi { short-law-of }, vi chiedo{ short-for } di porre fine all’uso { $behalf ->
                [child] dei suoi dati
                [represented] dei suoi dati
               *[self] dei miei dati
            } per sviluppare e migliorare l’IA presso Meta.
        [three] Voi usate dati personali per sviluppare e migliorare l’IA presso Meta.
            { short-i-ask } tale uso { short-whose } ai sensi { short-law-of }.
       *[one] { short-i-ask } l’uso { short-whose-personal }
            { short-purpose }. Invoco { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-closing =
    { $tone ->
        [firm] { $act ->
                [cease] { $way ->
                        [two] Mi aspetto anche una conferma scritta.
                        [three] Confermatemi per iscritto che è cessato.
                       *[one] Mi aspetto che me ne confermiate la cessazione per iscritto.
                    }
               *[object] { $way ->
                        [two] Mi aspetto la fine di questo uso e una conferma scritta.
                        [three] Ponete fine a questo uso e confermatelo per iscritto.
                       *[one] Mi aspetto che cessiate questo uso e lo confermiate per iscritto.
                    }
            }
       *[plain] { $act ->
                [cease] { $way ->
                        [two] Confermatemi per iscritto che è cessato.
                        [three] Chiedo anche una conferma scritta.
                       *[one] Vi chiedo di confermarmi la cessazione per iscritto.
                    }
               *[object] { $way ->
                        [two] Vi chiedo di porre fine a questo uso e confermarlo per iscritto.
                        [three] Chiedo la fine di questo uso e una conferma scritta.
                       *[one] Cessate questo uso e confermatemelo per iscritto.
                    }
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Intendo tutto: i post { $behalf ->
                        [self] miei
                       *[child] propri
                    }, i post di altri{ $behalf ->
                        [self] {" "}su di me
                       *[child] {""}
                    } e l’uso di funzioni di IA.
               *[no] Intendo i post di altri { about-whom } e ogni uso di funzioni di IA.
            }
        [three] { $account ->
                [yes] È tutto compreso: contenuti propri, contenuti di altri{ $behalf ->
                        [self] {" "}su di me
                       *[child] {""}
                    }, interazioni con l’IA.
               *[no] È tutto compreso: contenuti di altri { about-whom }, interazioni con l’IA.
            }
       *[one] { $account ->
                [yes] Riguarda i contenuti { $behalf ->
                        [self] miei
                       *[child] propri
                    }, ciò che altri condividono { $behalf ->
                        [self] su di me
                       *[child] { about-whom }
                    } e le interazioni con l’IA.
               *[no] Riguarda ciò che altri condividono { about-whom } e ogni interazione con l’IA.
            }
    }
    .terse =
        { $account ->
            [yes] Compresi: contenuti propri e altrui, uso dell’IA.
           *[no] Compresi: contenuti altrui, uso dell’IA.
        }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

## What later letters say of the objection

noun =
    { $act ->
        [forbid] divieto
        [oppose] opposizione
        [cease] richiesta
       *[object] opposizione
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

the-noun =
    { $act ->
        [forbid] il divieto
        [cease] la richiesta
       *[object] l’opposizione
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

noun-start =
    { $act ->
        [forbid] { $behalf ->
                [self] Il mio divieto
               *[child] Il divieto
            }
        [cease] { $behalf ->
                [self] La mia richiesta
               *[child] La richiesta
            }
       *[object] { $behalf ->
                [self] La mia opposizione
               *[child] L’opposizione
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

my-noun =
    { $behalf ->
        [child] { the-noun } per la persona minorenne
        [represented] { the-noun } per chi rappresento
       *[self] { $act ->
                [forbid] il mio divieto
                [cease] la mia richiesta
               *[object] la mia opposizione
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

my-noun-of =
    { $behalf ->
        [self] { my-noun }
       *[child] { the-noun }
    } { $act ->
        [forbid] datato
       *[object] datata
    } { $sent }{ $behalf ->
        [child] {" "}per la persona minorenne
        [represented] {" "}per chi rappresento
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

concerns =
    { $way ->
        [two] Si tratta { of-data } e del loro uso per sviluppare e migliorare l’IA presso Meta.
        [three] Il tema è uno solo: l’uso { of-data } per lo sviluppo e il miglioramento dell’IA presso
            Meta.
       *[one] L’oggetto è l’uso { of-data } per lo sviluppo e il miglioramento dell’IA presso Meta.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

of-data =
    { $behalf ->
        [child] dei suoi dati personali
        [represented] dei suoi dati personali
       *[self] dei miei dati personali
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

did =
    { $act ->
        [forbid] vi ho vietato espressamente{ did-for } di trattare { did-data }
        [cease] vi ho chiesto{ did-for } di cessare l’uso { $behalf ->
                [child] dei suoi dati personali
                [represented] dei suoi dati personali
               *[self] dei miei dati personali
            }
       *[object] ho presentato opposizione{ did-for } all’uso { $behalf ->
                [child] dei suoi dati personali
                [represented] dei suoi dati personali
               *[self] dei miei dati personali
            }
    } per sviluppare e migliorare l’IA presso Meta
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

did-for =
    { $behalf ->
        [child] , per la persona minorenne che rappresento,
        [represented] , per la persona che rappresento,
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

did-data =
    { $behalf ->
        [child] i suoi dati personali
        [represented] i suoi dati personali
       *[self] i miei dati personali
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

scope-again =
    { $way ->
        [two] Come prima, sono compresi { own-again }i contenuti di altri { showing }, le interazioni
            con le funzioni di IA e i dati che vengono da partner o da altre fonti.
        [three] Nulla è cambiato nell’oggetto: { own-again }i contenuti di altri { showing }, le
            interazioni con le funzioni di IA e i dati provenienti da partner o da altre fonti.
       *[one] Continua a riguardare { own-again }i contenuti di altri { showing }, le interazioni con le
            funzioni di IA e i dati provenienti da partner o da altre fonti.
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

own-again =
    { $account ->
        [yes] { $behalf ->
                [child] i contenuti della persona minorenne
                [represented] i contenuti di questa persona
               *[self] i miei contenuti
            },{" "}
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

next-step =
    { $instrument ->
        [uk_gdpr] Se non troviamo una soluzione tra noi, intendo proporre reclamo all’Information
            Commission (section 165).
        [fadp] Se non troviamo una soluzione tra noi, intendo segnalare la questione all’Incaricato
            federale della protezione dei dati e della trasparenza.
        [lgpd] Se non troviamo una soluzione tra noi, intendo rivolgere un’istanza all’autorità
            nazionale brasiliana per la protezione dei dati.
       *[gdpr] { $way ->
                [two] Altrimenti intendo rivolgermi all’autorità di controllo competente.
                [three] Qualora la questione resti irrisolta, intendo portarla davanti all’autorità di
                    controllo competente.
               *[one] Se non troviamo una soluzione tra noi, intendo proporre reclamo all’autorità di
                    controllo competente.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

answer-by =
    { $tone ->
        [firm] Mi aspetto la vostra risposta scritta entro il giorno { $due }. Questa data non è fissata
            dalla legge{ $statutory ->
                [yes] , e non proroga alcun termine di legge.
               *[no] .
            }
       *[plain] { $way ->
                [two] Posso avere la vostra risposta scritta entro il giorno { $due }? Questa data non è
                    fissata dalla legge.
                [three] Gradirei ricevere vostre notizie per iscritto entro il giorno { $due }; è una
                    mia proposta, non un termine di legge.
               *[one] Vi chiedo di rispondere per iscritto entro il giorno { $due }. Indico questa data a
                    titolo di cortesia: non è un termine di legge.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

complaint-to-meta = Reclamo ai sensi della section 164A del Data Protection Act 2018
    .short = Reclamo (Data Protection Act 2018, section 164A).
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

acknowledge = Avete 30 giorni per confermare il ricevimento di questo reclamo. Vi chiedo di esaminarlo e
    di comunicarmi l’esito senza ingiustificato ritardo.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

identified =
    { $number ->
        [many] Il modulo mostra di quali account si tratta.
       *[one] Il modulo mostra di quale account si tratta.
    }
    .person =
        { $behalf ->
            [child] Nome della persona minorenne che rappresento:
            [represented] Nome della persona che rappresento:
           *[self] Nome della persona che rappresento:
        }
    .profile = Profilo:
    .mandate = Posso dimostrare di poter agire per questa persona.
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

did-short =
    { $act ->
        [forbid] vi ho vietato espressamente{ did-short-for } di trattare { short-data }
        [cease] vi ho chiesto{ did-short-for } di cessare l’uso { $behalf ->
                [child] dei suoi dati
                [represented] dei suoi dati
               *[self] dei miei dati
            }
       *[object] ho presentato opposizione{ did-short-for } all’uso { $behalf ->
                [child] dei suoi dati
                [represented] dei suoi dati
               *[self] dei miei dati
            }
    } per sviluppare e migliorare l’IA presso Meta
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista

did-short-for =
    { $behalf ->
        [child] {" "}per la persona minorenne
        [represented] {" "}per la persona che rappresento
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, non ancora verificato da un giurista
