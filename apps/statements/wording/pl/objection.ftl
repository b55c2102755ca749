### Sprzeciw, po polsku, i to, co łączy go z innymi pismami.
###
### Wiadomość to akapit albo jego część; przyczyny sprzeciwu są w reasons.ftl. `.version` rośnie, gdy
### zmienia się sens; `.reviewed` mówi, kto tekst sprawdził. Podział na wiersze służy tylko czytaniu.
###
### $way wybiera między wersjami o tym samym znaczeniu, $tone (plain, firm) ton; żadna nie mówi więcej
### niż inna. Każda wersja oświadczenia nazywa cel „AI w Meta”. Wartości: zob. en/objection.ftl. Tylko
### po polsku: przypadki (-of dopełniacz, -inst narzędnik, -about miejscownik). `law-article` stoi
### zawsze w dopełniaczu. Rzeczowniki z `noun` są męskie: sprzeciw, zakaz, wniosek.

## Kto mówi i o kim

who =
    { $behalf ->
        [child] Jako osoba sprawująca władzę rodzicielską
        [represented] Jako osoba upoważniona do reprezentowania innej osoby
       *[self] Niniejszym
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

object-start =
    { $behalf ->
        [self] Wnoszę sprzeciw
       *[child] { who } wnoszę sprzeciw
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

oppose-start =
    { $behalf ->
        [self] Sprzeciwiam się
       *[child] { who } sprzeciwiam się
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

forbid-start =
    { $behalf ->
        [self] Wyraźnie zakazuję Państwu
       *[child] { who } wyraźnie zakazuję Państwu
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

cease-start =
    { $behalf ->
        [self] Wnoszę o zaprzestanie
       *[child] { who } wnoszę o zaprzestanie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

whose =
    { $behalf ->
        [child] mojego dziecka
        [represented] tej osoby
       *[self] moje
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

whom =
    { $behalf ->
        [child] moje dziecko
        [represented] tę osobę
       *[self] mnie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

whom-of =
    { $behalf ->
        [child] mojego dziecka
        [represented] tej osoby
       *[self] mnie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

whom-about =
    { $behalf ->
        [child] moim dziecku
        [represented] tej osobie
       *[self] mnie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

data-of =
    { $behalf ->
        [child] danych osobowych mojego dziecka
        [represented] danych osobowych tej osoby
       *[self] moich danych osobowych
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

data-brief-of =
    { $behalf ->
        [child] danych mojego dziecka
        [represented] danych tej osoby
       *[self] moich danych
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

freedoms-of =
    { $behalf ->
        [child] interesów, praw i wolności mojego dziecka
        [represented] interesów, praw i wolności tej osoby
       *[self] moich interesów, praw i wolności
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

interests-only-of =
    { $behalf ->
        [child] interesów mojego dziecka
        [represented] interesów tej osoby
       *[self] moich interesów
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

interests-rights-of =
    { $behalf ->
        [child] interesów i praw mojego dziecka
        [represented] interesów i praw tej osoby
       *[self] moich interesów i praw
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

rights-or-interests-of =
    { $behalf ->
        [child] praw lub prawnie uzasadnionych interesów mojego dziecka
        [represented] praw lub prawnie uzasadnionych interesów tej osoby
       *[self] moich praw lub prawnie uzasadnionych interesów
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

situation-inst =
    { $behalf ->
        [child] ze szczególną sytuacją mojego dziecka
        [represented] ze szczególną sytuacją tej osoby
       *[self] z moją szczególną sytuacją
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Zdanie, w którym wnosi się sprzeciw

declaration-object =
    { $tone ->
        [firm] { $way ->
            [two] { object-start } wobec jakiegokolwiek wykorzystywania { data-of } do rozwijania i
                ulepszania AI w Meta. Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] { who } wnoszę sprzeciw wobec wykorzystywania { data-of } do rozwijania i ulepszania
                AI w Meta, zarówno w modelach generatywnych, jak i w modelach dla podmiotów trzecich.
                Oczekuję jego zakończenia.
           *[one] { object-start }, w pełnym zakresie, wobec wykorzystywania { data-of } do rozwijania i
                ulepszania AI w Meta. Dotyczy to także modeli generatywnych i modeli dla podmiotów
                trzecich.
        }
       *[plain] { $way ->
            [two] { oppose-start } wykorzystywaniu { data-of } do rozwijania i ulepszania AI w Meta.
                Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] Wykorzystują Państwo dane osobowe do rozwijania i ulepszania AI w Meta, w tym modeli
                generatywnych i modeli dla podmiotów trzecich. { object-start } wobec takiego
                wykorzystywania { data-brief-of }.
           *[one] { object-start } wobec wykorzystywania { data-of } do rozwijania i ulepszania AI w
                Meta, w tym modeli generatywnych i modeli dla podmiotów trzecich.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

declaration-forbid =
    { $tone ->
        [firm] { $way ->
            [two] { forbid-start } jakiegokolwiek wykorzystywania { data-of } do rozwijania i ulepszania
                AI w Meta. Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] { who } wyraźnie zakazuję Państwu wykorzystywania { data-of } do rozwijania i
                ulepszania AI w Meta, zarówno w modelach generatywnych, jak i w modelach dla podmiotów
                trzecich. Oczekuję jego zakończenia.
           *[one] { forbid-start }, w pełnym zakresie, wykorzystywania { data-of } do rozwijania i
                ulepszania AI w Meta. Dotyczy to także modeli generatywnych i modeli dla podmiotów
                trzecich.
        }
       *[plain] { $way ->
            [two] { who } w sposób wyraźny zakazuję wykorzystywania { data-of } do rozwijania i ulepszania
                AI w Meta. Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] Wykorzystują Państwo dane osobowe do rozwijania i ulepszania AI w Meta, w tym modeli
                generatywnych i modeli dla podmiotów trzecich. { forbid-start } takiego wykorzystywania
                { data-brief-of }.
           *[one] { forbid-start } wykorzystywania { data-of } do rozwijania i ulepszania AI w Meta, w
                tym modeli generatywnych i modeli dla podmiotów trzecich.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

declaration-oppose =
    { $tone ->
        [firm] { $way ->
            [two] { oppose-start } jakiemukolwiek wykorzystywaniu { data-of } do rozwijania i ulepszania
                AI w Meta. Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] { who } wnoszę sprzeciw wobec wykorzystywania { data-of } do rozwijania i ulepszania
                AI w Meta, zarówno w modelach generatywnych, jak i w modelach dla podmiotów trzecich.
                Oczekuję jego zakończenia.
           *[one] { oppose-start }, w pełnym zakresie, wykorzystywaniu { data-of } do rozwijania i
                ulepszania AI w Meta. Dotyczy to także modeli generatywnych i modeli dla podmiotów
                trzecich.
        }
       *[plain] { $way ->
            [two] { object-start } wobec wykorzystywania { data-of } do rozwijania i ulepszania AI w
                Meta. Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] Wykorzystują Państwo dane osobowe do rozwijania i ulepszania AI w Meta, w tym modeli
                generatywnych i modeli dla podmiotów trzecich. { oppose-start } takiemu wykorzystywaniu
                { data-brief-of }.
           *[one] { oppose-start } wykorzystywaniu { data-of } do rozwijania i ulepszania AI w Meta, w
                tym modeli generatywnych i modeli dla podmiotów trzecich.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

declaration-cease =
    { $tone ->
        [firm] { $way ->
            [two] { cease-start } wszelkiego wykorzystywania { data-of } do rozwijania i ulepszania AI w
                Meta. Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] { who } wnoszę o zaprzestanie wykorzystywania { data-of } do rozwijania i ulepszania
                AI w Meta, zarówno w modelach generatywnych, jak i w modelach dla podmiotów trzecich.
                Oczekuję jego zakończenia.
           *[one] { cease-start }, w pełnym zakresie, wykorzystywania { data-of } do rozwijania i
                ulepszania AI w Meta. Dotyczy to także modeli generatywnych i modeli dla podmiotów
                trzecich.
        }
       *[plain] { $way ->
            [two] { $behalf ->
                    [self] Proszę
                   *[child] { who } proszę
                } o zakończenie wykorzystywania { data-of } do rozwijania i ulepszania AI w Meta.
                Obejmuje to modele generatywne i modele dla podmiotów trzecich.
            [three] Wykorzystują Państwo dane osobowe do rozwijania i ulepszania AI w Meta, w tym modeli
                generatywnych i modeli dla podmiotów trzecich. { cease-start } takiego wykorzystywania
                { data-brief-of }.
           *[one] { cease-start } wykorzystywania { data-of } do rozwijania i ulepszania AI w Meta, w tym
                modeli generatywnych i modeli dla podmiotów trzecich.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Prawo, na którym się opiera (zawsze w dopełniaczu)

law-article =
    { $instrument ->
        [uk_gdpr] art. 21 ust. 1 UK GDPR (brytyjskiego ogólnego rozporządzenia o ochronie danych)
        [lgpd] art. 18 § 2 LGPD (brazylijskiej ogólnej ustawy o ochronie danych)
        [fadp] art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] art. 21 ust. 1 RODO (ogólnego rozporządzenia o ochronie danych)
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

law-local =
    { $law_known ->
        [article] prawa { residence-of } ({ $law }, { $article })
        [law] prawa { residence-of } ({ $law })
       *[no] przepisów o ochronie danych { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

residence-of =
    { $behalf ->
        [child] kraju zamieszkania mojego dziecka
        [represented] kraju zamieszkania tej osoby
       *[self] kraju mojego zamieszkania
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

law-name =
    { $instrument ->
        [uk_gdpr] UK GDPR (brytyjskiego ogólnego rozporządzenia o ochronie danych)
        [lgpd] LGPD (brazylijskiej ogólnej ustawy o ochronie danych)
        [fadp] szwajcarskiej federalnej ustawy o ochronie danych
        [local_objection] przepisów o ochronie danych { residence-of }
        [local_cessation] przepisów o ochronie danych { residence-of }
       *[gdpr] RODO (ogólnego rozporządzenia o ochronie danych)
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right =
    { $reasons ->
        [yes] { $way ->
            [two] Działam na podstawie { law-article } i z przyczyn związanych { situation-inst }.
            [three] Uprawnienie to wynika z { law-article }, a przyczyny wiążą się { situation-inst }.
           *[one] Przyczyny są związane { situation-inst }, a { $behalf ->
                [self] moje prawo
               *[child] prawo
            } do sprzeciwu wynika z { law-article }.
        }
       *[no] { $way ->
            [two] Działam na podstawie { law-article }.
            [three] Uprawnienie to wynika z { law-article }.
           *[one] { $behalf ->
                [self] Moje prawo
               *[child] Prawo
            } do sprzeciwu wynika z { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

opening-fadp = { declaration-forbid }
    { $way ->
        [two] To oświadczenie składam na podstawie { law-article }. Dotyczy ono także tego, co już jest
            publiczne (art. 30 ust. 3).
        [three] Działam na podstawie { law-article }. Objęte są również dane, które są już publiczne (art.
            30 ust. 3).
       *[one] Oświadczam to na podstawie { law-article }. Obejmuje to również dane już publicznie dostępne
            (art. 30 ust. 3).
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

opening-lgpd =
    { declaration-oppose } { $way ->
        [two] Działam na podstawie { law-article }. W mojej ocenie takie wykorzystywanie nie jest zgodne z
            ustawą: pomija { $breaches }.
        [three] Prawo to wynika z { law-article }, ponieważ moim zdaniem ustawa nie jest tu przestrzegana.
            Chodzi o { $breaches }.
       *[one] Powołuję się na przepis { law-article }. Moim zdaniem takie wykorzystywanie nie jest zgodne z
            ustawą, ponieważ narusza { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes] { $way ->
            [two] Działam na podstawie { law-article }. Takie wykorzystywanie { harm }; przyczyny podaję w
                tym piśmie.
            [three] Mój wniosek wynika z { law-article }. Podaję przyczyny, które wiążą się z { $behalf ->
                    [child] sytuacją mojego dziecka
                    [represented] sytuacją tej osoby
                   *[self] moją własną sytuacją
                }; takie wykorzystywanie { harm }.
           *[one] Wnoszę o to na podstawie { law-article }. Z przyczyn podanych niżej takie wykorzystywanie
                { harm }.
        }
       *[no] { $way ->
            [two] Działam na podstawie { law-article }.
            [three] Mój wniosek wynika z { law-article }.
           *[one] Wnoszę o to na podstawie { law-article }.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

harm =
    { $residence ->
        [JP] grozi naruszeniem { rights-or-interests-of } (ust. 5)
       *[other] może wpływać na { $behalf ->
                [child] prawa i interesy mojego dziecka
                [represented] prawa i interesy tej osoby
               *[self] moje prawa i interesy
            }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Czego dotyczy

own-content =
    { $behalf ->
        [child] treści publiczne mojego dziecka
        [represented] treści publiczne tej osoby
       *[self] moje własne treści publiczne
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

subject-appears =
    { $behalf ->
        [child] pojawia się moje dziecko
        [represented] pojawia się ta osoba
       *[self] się pojawiam
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

scope =
    { $way ->
        [two] { $account ->
                [yes] Chodzi o { own-content }, stare i nowe, wraz z opisami i metadanymi{ $named ->
                        [yes] {" "}– przede wszystkim o { $content }
                       *[no] {""}
                    }. Chodzi też o to, co publicznie udostępniają inni, jeśli przedstawia lub wymienia
                    { whom }, o { $behalf ->
                        [self] moje korzystanie
                       *[child] korzystanie
                    } z funkcji AI oraz o dane dotyczące { whom-of } od partnerów lub skądinąd.
               *[no] Chodzi o wszystko, co inni udostępniają publicznie, teraz lub później, jeśli
                    przedstawia lub wymienia { whom }, wraz z opisami i metadanymi. Chodzi też o ewentualne
                    korzystanie z funkcji AI oraz o dane dotyczące { whom-of } od partnerów lub skądinąd.
            }
        [three] { $account ->
                [yes] Objęte są cztery grupy danych: { own-content }{ $named ->
                        [yes] {" "}(przede wszystkim { $content })
                       *[no] {""}
                    }, publiczne wpisy innych osób, w których { subject-appears }, { $behalf ->
                        [self] moje interakcje
                       *[child] interakcje
                    } z funkcjami AI oraz dane dotyczące { whom-of } od partnerów lub z innych źródeł. Należą
                    do nich treści dotychczasowe i przyszłe, opisy i metadane.
               *[no] Objęte są trzy grupy danych: publiczne wpisy innych osób, w których
                    { subject-appears }, ewentualne interakcje z funkcjami AI oraz dane dotyczące { whom-of }
                    od partnerów lub z innych źródeł. Należą do nich treści dotychczasowe i przyszłe, opisy i
                    metadane.
            }
       *[one] { $account ->
                [yes] Obejmuje to { own-content }, dotychczasowe i przyszłe, wraz z opisami i
                    metadanymi{ $named ->
                        [yes] , przede wszystkim { $content }
                       *[no] {""}
                    }. Obejmuje to także publiczne treści innych osób, które przedstawiają lub wymieniają
                    { whom }, { $behalf ->
                        [self] moje interakcje
                       *[child] interakcje
                    } z funkcjami AI oraz dane dotyczące { whom-of } od partnerów lub z innych źródeł.
               *[no] Obejmuje to publiczne treści innych osób, dotychczasowe i przyszłe, które przedstawiają
                    lub wymieniają { whom }, wraz z opisami i metadanymi. Obejmuje to także ewentualne
                    interakcje z funkcjami AI oraz dane dotyczące { whom-of } od partnerów lub z innych
                    źródeł.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

content-photos_of_me =
    { $behalf ->
        [child] zdjęcia mojego dziecka
        [represented] zdjęcia tej osoby
       *[self] moje zdjęcia
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

content-photos_of_children =
    { $behalf ->
        [child] zdjęcia mojego dziecka
        [represented] zdjęcia dzieci tej osoby
       *[self] zdjęcia moich dzieci
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

content-videos_voice =
    { $behalf ->
        [child] nagrania z udziałem mojego dziecka
        [represented] nagrania z udziałem tej osoby
       *[self] nagrania z moim udziałem
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

content-posts_comments =
    { $behalf ->
        [child] teksty mojego dziecka
        [represented] teksty tej osoby
       *[self] moje teksty
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

content-creative_work =
    { $behalf ->
        [child] prace twórcze mojego dziecka
        [represented] prace twórcze
       *[self] moje prace twórcze
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

list = { $start } i { $last }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] Deklarują Państwo, że biorą pod uwagę oczekiwania, ryzyka, korzyści i łagodniejsze
                    środki. Odnoszę się do tych punktów po kolei.
               *[other] Dla { $behalf ->
                        [child] mojego dziecka
                        [represented] tej osoby
                       *[self] mnie
                    } ma to znaczenie z następujących przyczyn.
            }
        [three] { $instrument ->
                [gdpr] Przy ważeniu interesów Państwa polityka pyta o oczekiwania, korzyści i ryzyka oraz o
                    środki mniej ingerujące. { $behalf ->
                        [child] W przypadku mojego dziecka
                        [represented] W przypadku tej osoby
                       *[self] W moim przypadku
                    } wygląda to tak.
               *[other] Piszę o tym z przyczyn, które wynikają z { $behalf ->
                        [child] życia mojego dziecka
                        [represented] życia tej osoby
                       *[self] mojego życia
                    }.
            }
       *[one] { $instrument ->
                [gdpr] Z Państwa polityki wynika, że ważą Państwo, czego można było oczekiwać, jakie są
                    ryzyka i korzyści oraz czy istnieją łagodniejsze środki. W tych punktach wskazuję, co
                    następuje.
               *[other] Przyczyny tkwią w { $behalf ->
                        [child] sytuacji mojego dziecka
                        [represented] sytuacji tej osoby
                       *[self] mojej własnej sytuacji
                    }.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Własnymi słowami

own-words =
    { $way ->
        [two] Co to oznacza, moimi własnymi słowami:
        [three] Mówiąc moimi słowami:
       *[one] Własnymi słowami:
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Gdy przyczyny dotykają spraw prywatnych

no-details =
    { $way ->
        [two] Więcej nie chcę o tym mówić i do podjęcia decyzji więcej nie trzeba.
        [three] Na tym poprzestaję: szczegóły nie są potrzebne do podjęcia decyzji.
       *[one] Nie chcę podawać więcej szczegółów i do decyzji nie są one potrzebne.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Ciężar dowodu

burden-gdpr =
    { $tone ->
        [firm] { $way ->
            [two] Dalsze wykorzystywanie mogą uzasadnić tylko ważne prawnie uzasadnione podstawy, nadrzędne
                wobec { freedoms-of }, a wykazanie ich należy do Państwa. Ogólne interesy gospodarcze nie
                wystarczają.
            [three] Jeśli chcą Państwo to kontynuować, do Państwa należy wykazanie w tym przypadku ważnych
                prawnie uzasadnionych podstaw, nadrzędnych wobec { freedoms-of }. Ogólne interesy
                gospodarcze nie wystarczają.
           *[one] Ciężar dowodu spoczywa na Państwu: trzeba wykazać ważne prawnie uzasadnione podstawy,
                nadrzędne wobec { freedoms-of }, albo zaprzestać. Ogólne powołanie się na interesy
                gospodarcze nie wystarcza.
        }
       *[plain] { $way ->
            [two] Teraz do Państwa należy wykazanie ważnych prawnie uzasadnionych podstaw, nadrzędnych wobec
                { freedoms-of }. Interesy gospodarcze w ogólności do tego nie wystarczają.
            [three] Liczy się teraz, czy są Państwo w stanie wykazać ważne prawnie uzasadnione podstawy,
                nadrzędne wobec { freedoms-of }. Ogólne interesy gospodarcze nie wystarczają.
           *[one] Do Państwa należy wykazanie, że istnieją ważne prawnie uzasadnione podstawy, nadrzędne
                wobec { freedoms-of }. Ogólne powołanie się na interesy gospodarcze nie wystarcza.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

burden-whose =
    { $behalf ->
        [child] mojego dziecka
        [represented] tej osoby
       *[self] moje
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

burden-fadp =
    { $way ->
        [two] Jeśli widzą Państwo uzasadnienie w rozumieniu art. 31, na przykład interes nadrzędny, wykazanie
            go należy do Państwa. Interesy gospodarcze w ogólności nie wystarczają.
        [three] Kontynuowanie wymagałoby uzasadnienia w rozumieniu art. 31. Wykazanie go należy do Państwa, a
            ogólne powołanie się na interesy gospodarcze nie wystarcza.
       *[one] Do Państwa należy wykazanie uzasadnienia w rozumieniu art. 31, na przykład interesu
            nadrzędnego. Ogólne powołanie się na interesy gospodarcze nie wystarcza.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

burden-lgpd =
    { $way ->
        [two] Jeśli widzą to Państwo inaczej, do Państwa należy wykazanie, że w tym konkretnym przypadku
            ustawa jest przestrzegana.
        [three] Jeśli chcą Państwo to kontynuować, proszę mi pokazać, w jaki sposób takie wykorzystywanie jest
            w tym przypadku zgodne z ustawą. Wskazanie na interesy gospodarcze w ogólności nie jest na to
            odpowiedzią.
       *[one] Do Państwa należy wykazanie, że w tym przypadku takie wykorzystywanie jest zgodne z ustawą.
            Ogólne powołanie się na interesy gospodarcze nie wystarcza.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other] { $way ->
                [two] Proszę o rozważenie { interests-only-of } w tym konkretnym przypadku, a nie o
                    wskazywanie na interesy gospodarcze w ogólności.
                [three] Jeśli widzą Państwo podstawy, które ważą więcej niż { $behalf ->
                        [child] interesy mojego dziecka
                        [represented] interesy tej osoby
                       *[self] moje interesy
                    }, proszę o ich wskazanie w odniesieniu do tego przypadku.
               *[one] Jeśli chcą Państwo to kontynuować, proszę o wykazanie, jakie podstawy są w tym przypadku
                    nadrzędne wobec { interests-only-of }. Ogólne powołanie się na interesy gospodarcze
                    niewiele o tym mówi.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

burden-local-shown =
    { $way ->
        [two] Aby to kontynuować, muszą Państwo wykazać podstawy, które są nadrzędne wobec
            { interests-rights-of }. Interesy gospodarcze w ogólności tego nie wykazują.
        [three] Prawo pozostawia Państwu udowodnienie nadrzędnych podstaw; obalenie ich nie jest { $behalf ->
                [child] zadaniem mojego dziecka
                [represented] zadaniem tej osoby
               *[self] moim zadaniem
            }. Proszę o podstawy, które zachodzą w tym konkretnym przypadku.
       *[one] Do Państwa należy wykazanie uzasadnionych podstaw, nadrzędnych w tym przypadku wobec
            { interests-rights-of }. Ogólne powołanie się na interesy gospodarcze nie wystarcza.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

burden-local_cessation =
    { $residence ->
        [KR] { $way ->
            [two] Jeśli chcą Państwo odmówić, proszę o wskazanie wymienionego w ustawie przypadku, na który się
                Państwo powołują.
            [three] Ustawa wymienia przypadki, w których wolno Państwu odmówić. Jeśli widzą Państwo tutaj taki
                przypadek, proszę mi go wskazać.
           *[one] W razie odmowy proszę o wskazanie wymienionego w ustawie przypadku, który na nią pozwala.
        }
        [JP] { $way ->
            [two] Proszę o wyjaśnienie w odniesieniu do tego konkretnego przypadku, czy takie wykorzystywanie
                grozi naruszeniem { rights-or-interests-of }, a jeśli Państwa zdaniem nie, to dlaczego.
            [three] Jeśli nie widzą Państwo groźby naruszenia { rights-or-interests-of }, proszę o podanie mi
                powodów w tym przypadku.
           *[one] Jeśli Państwa zdaniem takie wykorzystywanie nie grozi naruszeniem
                { rights-or-interests-of }, proszę o wyjaśnienie, dlaczego w tym przypadku.
        }
       *[other] { $way ->
            [two] Jeśli chcą Państwo to kontynuować, proszę o wskazanie przepisu, który w tym przypadku na to
                pozwala.
            [three] Jeśli widzą Państwo w prawie powód, by to kontynuować, proszę o jego wskazanie w
                odniesieniu do tego przypadku.
           *[one] Jeśli Państwo nie zaprzestaną, proszę o wyjaśnienie, na jakim przepisie opierają się
                Państwo w tym przypadku.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

breach-expectation = uzasadnione oczekiwania (art. 10 pkt II)
    .short = art. 10 pkt II
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

breach-purpose = cel, w którym dane upubliczniono (art. 7 § 3 i § 7)
    .short = art. 7 § 3 i § 7
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

breach-transparency = obowiązek przejrzystości (art. 6 pkt VI i art. 9)
    .short = art. 6 pkt VI i art. 9
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

breach-sensitive = ochronę danych wrażliwych (art. 11)
    .short = art. 11
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

breach-children = dobro dzieci (art. 14)
    .short = art. 14
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

breach-necessity = zasadę niezbędności (art. 6 pkt III)
    .short = art. 6 pkt III
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## O co się wnosi (lista w mianowniku, równym biernikowi: tylko takie rzeczowniki)

requests-intro =
    { $tone ->
        [firm] { $way ->
                [two] Moje oczekiwania wobec Państwa:
                [three] Oto, czego od Państwa oczekuję:
               *[one] Stanowczo wnoszę o:
            }
       *[plain] { $way ->
                [two] O to Państwa proszę:
                [three] Proszę zatem o:
               *[one] Proszę Państwa o:
            }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

requests-gdpr = { requests-intro }
    .stop =
        { $way ->
            [two] zakończenie takiego wykorzystywania i ograniczenie przetwarzania do czasu Państwa decyzji
                (art. 18 ust. 1 lit. d);
            [three] przerwanie wykorzystywania danych w tym celu i ograniczenie przetwarzania na czas
                rozpatrywania sprawy (art. 18 ust. 1 lit. d);
           *[one] zaprzestanie takiego wykorzystywania i ograniczenie przetwarzania do czasu rozstrzygnięcia
                (art. 18 ust. 1 lit. d);
        }
    .erase =
        { $way ->
            [two] usunięcie danych ze zbiorów treningowych (art. 17 ust. 1 lit. c) i pominięcie ich w
                przyszłym treningu;
            [three] usunięcie danych wszędzie tam, gdzie są przechowywane na potrzeby treningu (art. 17 ust. 1
                lit. c), i niedodawanie ich w przyszłości;
           *[one] usunięcie danych ze zbiorów treningowych (art. 17 ust. 1 lit. c) i niewłączanie ich do
                przyszłego treningu;
        }
    .recipients =
        { $way ->
            [two] powiadomienie odbiorców i poinformowanie mnie, kim oni są (art. 19);
            [three] zawiadomienie o tym każdego, kto otrzymał dane, i wyjaśnienie mi, kto to jest (art. 19);
           *[one] poinformowanie o tym odbiorców i wskazanie mi ich (art. 19);
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] w razie odmowy: wyjaśnienie, dlaczego w tym przypadku (art. 12 ust. 4).
            [three] podanie powodów, które zachodzą w tym przypadku, gdyby nastąpiła odmowa (art. 12 ust. 4).
           *[one] podanie mi powodów w tym przypadku, jeśli Państwo odmówią (art. 12 ust. 4).
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

requests-confirm =
    { $way ->
        [two] przesłanie mi potwierdzenia na piśmie{ $number ->
            [many] , dla każdego konta
           *[other] {""}
        };
        [three] Państwa potwierdzenie w formie pisemnej{ $number ->
            [many] {" "}dla każdego z kont
           *[other] {""}
        };
       *[one] pisemne potwierdzenie{ $number ->
            [many] {" "}dla każdego konta
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

requests-fadp = { requests-intro }
    .stop =
        { $way ->
            [two] zakończenie takiego wykorzystywania, także na czas wyjaśniania sprawy;
            [three] przerwanie wykorzystywania danych w tym celu, również w trakcie sprawdzania sprawy;
           *[one] zaprzestanie takiego wykorzystywania i niewznawianie go, dopóki sprawa jest otwarta;
        }
    .erase =
        { $way ->
            [two] usunięcie danych ze zbiorów treningowych (art. 32 ust. 2) i pominięcie ich w przyszłym
                treningu;
            [three] usunięcie danych wszędzie tam, gdzie są przechowywane na potrzeby treningu (art. 32 ust.
                2), i niedodawanie ich w przyszłości;
           *[one] usunięcie danych ze zbiorów treningowych (art. 32 ust. 2) i niewłączanie ich do przyszłego
                treningu;
        }
    .recipients =
        { $way ->
            [two] nieprzekazywanie danych w tym celu i powiadomienie tych, którzy już je mają;
            [three] nieujawnianie danych w tym celu i powiadomienie tych, którzy je otrzymali;
           *[one] zaprzestanie przekazywania danych w tym celu i poinformowanie tych, którzy już je mają;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] jeśli są Państwo innego zdania: wyjaśnienie, na czym się Państwo w tym przypadku opierają.
            [three] podanie podstaw w tym przypadku, gdyby Państwo widzieli to inaczej.
           *[one] wskazanie, na czym się Państwo w tym przypadku opierają, jeśli są Państwo innego zdania.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

requests-lgpd = { requests-intro }
    .stop =
        { $way ->
            [two] zakończenie takiego wykorzystywania i zablokowanie danych w zakresie tego celu (art. 18 pkt
                IV);
            [three] przerwanie wykorzystywania danych w tym celu i zablokowanie ich dla tego celu
                (art. 18 pkt
                IV);
           *[one] zaprzestanie takiego wykorzystywania i zablokowanie danych dla tego celu (art. 18 pkt IV);
        }
    .erase = { requests-local_objection.erase }
    .recipients =
        { $way ->
            [two] powiadomienie tych, którzy otrzymali dane (art. 18 § 6), i poinformowanie mnie, kto to jest
                (art. 18 pkt VII);
            [three] zawiadomienie o tym odbiorców danych (art. 18 § 6) i wyjaśnienie mi, kim oni są
                (art. 18 pkt VII);
           *[one] poinformowanie o tym podmiotów, którym dane przekazano (art. 18 § 6), i wskazanie mi ich
                (art. 18 pkt VII);
        }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

requests-local_objection = { requests-intro }
    .stop =
        { $way ->
            [two] zakończenie takiego wykorzystywania, także na czas rozpatrywania sprawy;
            [three] przerwanie wykorzystywania danych w tym celu;
           *[one] zaprzestanie takiego wykorzystywania;
        }
    .erase =
        { $way ->
            [two] usunięcie danych ze zbiorów treningowych i pominięcie ich w przyszłym treningu;
            [three] usunięcie danych wszędzie tam, gdzie są przechowywane na potrzeby treningu, i niedodawanie
                ich w przyszłości;
           *[one] usunięcie danych ze zbiorów treningowych i niewłączanie ich do przyszłego treningu;
        }
    .recipients =
        { $way ->
            [two] powiadomienie tych, którzy otrzymali dane, i poinformowanie mnie, kto to jest;
            [three] zawiadomienie o tym odbiorców danych i wyjaśnienie mi, kim oni są;
           *[one] poinformowanie o tym podmiotów, którym dane przekazano, i wskazanie mi ich;
        }
    .confirm = { requests-confirm }
    .refusal =
        { $way ->
            [two] w razie odmowy: wyjaśnienie, dlaczego w tym przypadku.
            [three] podanie powodów, które zachodzą w tym przypadku, gdyby nastąpiła odmowa.
           *[one] podanie mi powodów w tym przypadku, jeśli Państwo odmówią.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

requests-local_cessation = { requests-local_objection }
    .stop =
        { $way ->
            [two] zakończenie takiego wykorzystywania i wstrzymanie przetwarzania w tym celu;
            [three] przerwanie wykorzystywania danych w tym celu i zawieszenie przetwarzania;
           *[one] zaprzestanie takiego wykorzystywania i zawieszenie przetwarzania w tym celu;
        }
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Do kiedy

period =
    { $unit ->
       *[month] { $amount ->
            [one] w terminie miesiąca
           *[other] w terminie { $amount } miesięcy
        }
        [week] { $amount ->
            [one] w terminie tygodnia
           *[other] w terminie { $amount } tygodni
        }
        [day] { $amount ->
            [one] w terminie jednego dnia
           *[other] w terminie { $amount } dni
        }
        [working_day] { $amount ->
            [one] w terminie jednego dnia roboczego
           *[other] w terminie { $amount } dni roboczych
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Proszę odpowiedzieć na piśmie bez zbędnej zwłoki, najpóźniej { period } od
                            otrzymania
                        [three] Pisemna odpowiedź ma do mnie dotrzeć bez zbędnej zwłoki, najpóźniej { period }
                            od otrzymania
                       *[one] Oczekuję odpowiedzi na piśmie i bez zbędnej zwłoki, a najpóźniej { period } od
                            otrzymania
                    }
               *[plain] { $way ->
                        [two] Odpowiedzi należy udzielić bez zbędnej zwłoki, a najpóźniej { period } od
                            otrzymania
                        [three] Czekam na Państwa odpowiedź, bez zbędnej zwłoki, a najpóźniej { period } od
                            otrzymania
                       *[one] Oczekuję odpowiedzi bez zbędnej zwłoki, a najpóźniej { period } od otrzymania
                    }
            } tego pisma{ $instrument ->
                [gdpr] {" "}(art. 12 ust. 3)
                [uk_gdpr] {" "}(art. 12 ust. 3 i art. 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no] { $way ->
                [two] Czy mogę liczyć na pisemną odpowiedź { period } od otrzymania tego pisma?
                [three] Proszę o udzielenie odpowiedzi na piśmie { period } od otrzymania tego pisma.
               *[one] Proszę o odpowiedź { period } od otrzymania tego pisma.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Licząc od doręczenia { $received }, termin przypada na { $due }.
                [three] Gdyby to pismo dotarło { $received }, ostatnim dniem byłby { $due }.
               *[one] Jeśli otrzymają Państwo to pismo { $received }, termin kończy się { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

deadline-courtesy =
    { $instrument ->
        [local_objection] Nie jest mi znany ustawowy termin na taką odpowiedź.
        [local_cessation] Nie jest mi znany ustawowy termin na taką odpowiedź.
       *[other] Ustawa nie wyznacza terminu na taką odpowiedź.
    } { $tone ->
        [firm] { $way ->
                [two] Oczekuję jej na piśmie { period }.
                [three] Ma ona do mnie dotrzeć na piśmie { period }.
               *[one] Wnoszę o udzielenie jej na piśmie { period }.
            }
       *[plain] { $way ->
                [two] Proszę o nią na piśmie { period }.
                [three] Czy mogę na nią liczyć na piśmie { period }?
               *[one] Liczę na odpowiedź na piśmie { period }.
            }
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Czym to nie jest i kogo dotyczy

boundary =
    { $way ->
        [two] { $account ->
            [yes] Nie proszę o usunięcie konta ani wpisów i nie cofam w ten sposób zgody.
           *[no] Nie proszę o usunięcie wpisów i nie cofam w ten sposób zgody.
        }
        [three] { $account ->
            [yes] Konta i wpisy mają pozostać bez zmian. Nie jest to też cofnięcie zgody.
           *[no] Wpisy mają pozostać bez zmian. Nie jest to też cofnięcie zgody.
        }
       *[one] { $account ->
            [yes] To nie jest żądanie usunięcia konta ani wpisów, a także nie jest to cofnięcie zgody.
           *[no] To nie jest żądanie usunięcia wpisów, a także nie jest to cofnięcie zgody.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

account-of =
    { $behalf ->
        [child] konta mojego dziecka
        [represented] konta tej osoby
       *[self] mojego konta
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

accounts-of =
    { $behalf ->
        [child] kont mojego dziecka
        [represented] kont tej osoby
       *[self] moich kont
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

accounts =
    { $number ->
        [none] { $way ->
                [two] Gdyby brakowało danych, by odnaleźć treści, proszę napisać, jakich.
                [three] Jeśli czegoś brakuje, by odnaleźć treści, proszę mnie o to zapytać.
               *[one] Jeśli potrzebują Państwo więcej danych, by odnaleźć treści, proszę napisać, jakich.
            }
        [one] { $way ->
                [two] Chodzi o { $behalf ->
                        [child] konto mojego dziecka
                        [represented] konto tej osoby
                       *[self] moje konto
                    } w serwisie { $accounts }.
                [three] Sprawa dotyczy { account-of } w serwisie { $accounts }.
               *[one] Odnosi się to do { account-of } w serwisie { $accounts }.
            }
       *[many] { $way ->
                [two] Chodzi o { $behalf ->
                        [child] konta mojego dziecka
                        [represented] konta tej osoby
                       *[self] moje konta
                    } w serwisach { $accounts }{ accounts-linked }.
                [three] Sprawa dotyczy { accounts-of } w serwisach { $accounts }{ accounts-linked }.
               *[one] Odnosi się to do { accounts-of } w serwisach { $accounts }{ accounts-linked }.
            }
    } Kraj zamieszkania: { $country }.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

accounts-linked =
    { $linked ->
        [yes] , które są połączone w „Accounts Centre”
        [no] ; obejmuje to każde z nich z osobna, nie są one połączone
        [unsure] ; obejmuje to każde z nich z osobna, nie wiem, czy są one połączone
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

account-whatsapp = WhatsApp (z Meta AI)
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

closing =
    { $way ->
        [two] Z wyrazami szacunku
        [three] Łączę wyrazy szacunku
       *[one] Z poważaniem
    }{ $behalf ->
        [child] , w imieniu mojego dziecka:
        [represented] , w imieniu osoby, którą reprezentuję:
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

date =
    { $day } { $month ->
       *[january] stycznia
        [february] lutego
        [march] marca
        [april] kwietnia
        [may] maja
        [june] czerwca
        [july] lipca
        [august] sierpnia
        [september] września
        [october] października
        [november] listopada
        [december] grudnia
    } { $year }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Tekst krótki: sprzeciw, jedna przyczyna, o co się wnosi

short-who =
    { $behalf ->
        [child] Sprawując władzę rodzicielską nad dzieckiem,{" "}
        [represented] Reprezentując inną osobę,{" "}
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-object =
    { $behalf ->
        [self] Wnoszę sprzeciw
       *[child] { short-who }wnoszę sprzeciw
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-forbid =
    { $behalf ->
        [self] Wyraźnie zakazuję Państwu
       *[child] { short-who }wyraźnie zakazuję Państwu
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-cease =
    { $behalf ->
        [self] Wnoszę o zaprzestanie
       *[child] { short-who }wnoszę o zaprzestanie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-for =
    { $behalf ->
        [child] {" "}w imieniu mojego dziecka
        [represented] {" "}w imieniu innej osoby
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-whose =
    { $behalf ->
        [child] jego
        [represented] jej
       *[self] moich
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-whoever =
    { $behalf ->
        [self] , bez względu na to, kto je udostępnia
       *[child] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-law =
    { $instrument ->
        [uk_gdpr] art. 21 ust. 1 brytyjskiego ogólnego rozporządzenia o ochronie danych
        [lgpd] art. 18 § 2 brazylijskiej ustawy o ochronie danych (LGPD)
        [fadp] art. 30 ust. 2 lit. b szwajcarskiej ustawy o ochronie danych
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] art. 21 ust. 1 ogólnego rozporządzenia o ochronie danych
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-law-local =
    { $law_known ->
        [article] przepisów { $law }, { $article }
        [law] przepisów { $law }
       *[no] przepisów o ochronie danych { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-data = { short-whose } danych
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-purpose = do rozwijania i ulepszania AI w Meta
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-opening-gdpr =
    { $way ->
        [two] Na podstawie { short-law } wnoszę{ short-for } sprzeciw wobec użycia { short-whose }
            danych { short-purpose }.
        [three] Używają Państwo danych osobowych { short-purpose }. Wnoszę{ short-for } sprzeciw wobec
            takiego użycia { short-whose } danych na podstawie { short-law }.
       *[one] { short-object } wobec użycia { short-whose } danych osobowych { short-purpose }.
            Działam na podstawie { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-opening-fadp =
    { $way ->
        [two] Na podstawie { short-law } wyraźnie zakazuję{ short-for } użycia { short-whose }
            danych { short-purpose }.
        [three] Używają Państwo danych osobowych { short-purpose }. { short-forbid } takiego
            użycia { short-whose } danych na podstawie { short-law }.
       *[one] { short-forbid } użycia { short-whose } danych osobowych { short-purpose }.
            Działam na podstawie { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-opening-lgpd =
    { $way ->
        [two] Na podstawie { short-law } wnoszę{ short-for } sprzeciw wobec użycia { short-whose }
            danych { short-purpose }. Widzę naruszenie { $breaches }.
        [three] Używają Państwo danych osobowych { short-purpose }. Wnoszę{ short-for } sprzeciw wobec
            takiego użycia { short-whose } danych na podstawie { short-law }: widzę naruszenie
            { $breaches }.
       *[one] { short-object } wobec użycia { short-whose } danych { short-purpose } na podstawie
            { short-law }. Moim zdaniem narusza ono { $breaches }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-opening-local_cessation =
    { $way ->
        [two] Na podstawie { short-law } wnoszę{ short-for } o zaprzestanie używania { short-whose }
            danych { short-purpose }.
        [three] Używają Państwo danych osobowych { short-purpose }. { short-cease } takiego
            używania { short-whose } danych na podstawie { short-law }.
       *[one] { short-cease } używania { short-whose } danych osobowych { short-purpose }. Działam
            na podstawie { short-law }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-closing =
    { $tone ->
        [firm] { $way ->
                [two] Oczekuję zakończenia tego i pisemnego potwierdzenia.
                [three] Należy to zakończyć i potwierdzić na piśmie.
               *[one] Oczekuję zaprzestania i potwierdzenia go na piśmie.
            }
       *[plain] { $act ->
            [cease] { $way ->
                [two] Proszę mi potwierdzić na piśmie zakończenie tego.
                [three] Proszę też o pisemne potwierdzenie.
               *[one] Proszę o pisemne potwierdzenie, że to zakończono.
            }
           *[object] { $way ->
                [two] Proszę to zakończyć i potwierdzić na piśmie.
                [three] Proszę o zakończenie tego i o pisemne potwierdzenie.
               *[one] Proszę tego zaprzestać i potwierdzić mi to na piśmie.
            }
       }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-about =
    { $behalf ->
        [child] nim
        [represented] niej
       *[self] mnie
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Chodzi o całość: { $behalf ->
                        [child] jego wpisy
                        [represented] jej wpisy
                       *[self] moje wpisy
                    }, wpisy innych o { short-about } i korzystanie z funkcji AI.
               *[no] Chodzi o wpisy innych o { short-about } i ewentualne korzystanie z funkcji AI.
            }
        [three] { $account ->
                [yes] Objęte jest wszystko: własne treści, treści innych o { short-about }, interakcje z AI.
               *[no] Objęte jest wszystko: treści innych o { short-about }, ewentualne interakcje z AI.
            }
       *[one] { $account ->
                [yes] Obejmuje to { $behalf ->
                        [child] jego treści
                        [represented] jej treści
                       *[self] moje treści
                    }, to, co inni udostępniają o { short-about }, i { $behalf ->
                        [self] moje{" "}
                       *[child] {""}
                    }interakcje z AI.
               *[no] Dotyczy to tego, co inni udostępniają o { short-about }, i ewentualnych interakcji z AI.
            }
    }
    .terse =
        { $account ->
            [yes] Objęte: treści własne i cudze, użycie AI.
           *[no] Objęte: treści innych, użycie AI.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

## Co późniejsze pisma mówią o sprzeciwie

noun =
    { $act ->
        [forbid] zakaz
        [cease] wniosek
       *[object] sprzeciw
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

noun-of =
    { $act ->
        [forbid] zakazu
        [cease] wniosku
       *[object] sprzeciwu
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

noun-capital =
    { $act ->
        [forbid] Zakaz
        [cease] Wniosek
       *[object] Sprzeciw
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

noun-start =
    { $behalf ->
        [self] Mój { noun }
       *[child] { noun-capital }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

noun-for =
    { $behalf ->
        [child] {" "}w imieniu mojego dziecka
        [represented] {" "}w imieniu reprezentowanej osoby
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

my-noun =
    { $behalf ->
        [self] mój { noun }
       *[child] { noun }{ noun-for }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

my-noun-of =
    { $behalf ->
        [self] mój { noun } z { $sent }
       *[child] { noun } z { $sent }{ noun-for }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

my-noun-gen =
    { $behalf ->
        [self] mojego { noun-of }
       *[child] { noun-of }{ noun-for }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

my-noun-gen-of =
    { $behalf ->
        [self] mojego { noun-of } z { $sent }
       *[child] { noun-of } z { $sent }{ noun-for }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

my-noun-start =
    { $behalf ->
        [self] Mój { noun } z { $sent }
        [child] { noun-capital } z { $sent } w imieniu mojego dziecka
       *[represented] { noun-capital } z { $sent } w imieniu reprezentowanej osoby
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sent-by =
    { $behalf ->
        [child] {" "}przeze mnie jako osobę sprawującą władzę rodzicielską
        [represented] {" "}przeze mnie jako osobę upoważnioną do reprezentacji
       *[self] {""}
    }
    .version = 2
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

use-of-data = wykorzystywania { data-of } do rozwijania i ulepszania AI w Meta
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

concerns =
    { $way ->
        [two] Chodzi w nim o wykorzystywanie { data-of } do rozwijania i ulepszania AI w Meta.
        [three] Przedmiot jest jeden: wykorzystywanie { data-of } do rozwijania i ulepszania AI w Meta.
       *[one] { noun-capital } dotyczy { use-of-data }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

did = { my-noun-start } dotyczy użycia { short-data } do rozwijania i ulepszania AI w Meta
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

scope-again =
    { $way ->
        [two] Tak jak dotąd chodzi o { $account ->
                [yes] { $behalf ->
                        [child] treści mojego dziecka
                        [represented] treści tej osoby
                       *[self] moje własne treści
                    },{" "}
               *[no] {""}
            }treści innych osób, które przedstawiają lub wymieniają { whom }, interakcje z funkcjami AI oraz
            dane od partnerów lub z innych źródeł.
        [three] Zakres się nie zmienia: { $account ->
                [yes] { $behalf ->
                        [child] treści mojego dziecka
                        [represented] treści tej osoby
                       *[self] moje własne treści
                    },{" "}
               *[no] {""}
            }treści innych osób, które przedstawiają lub wymieniają { whom }, interakcje z funkcjami AI oraz
            dane od partnerów lub z innych źródeł.
       *[one] Nadal obejmuje on { $account ->
                [yes] { $behalf ->
                        [child] treści mojego dziecka
                        [represented] treści tej osoby
                       *[self] moje własne treści
                    },{" "}
               *[no] {""}
            }treści innych osób, które przedstawiają lub wymieniają { whom }, interakcje z funkcjami AI oraz
            dane od partnerów lub z innych źródeł.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

next-step =
    { $instrument ->
        [uk_gdpr] Jeśli nie dojdziemy do porozumienia, zamierzam wnieść skargę do Information
            Commission (Data Protection Act 2018, section 165).
        [fadp] Jeśli nie dojdziemy do porozumienia, zamierzam zgłosić to Federalnemu Komisarzowi ds.
            Ochrony Danych i Informacji.
        [lgpd] Jeśli nie dojdziemy do porozumienia, zamierzam złożyć petycję do brazylijskiego
            krajowego organu ochrony danych.
       *[gdpr] { $way ->
            [two] W przeciwnym razie zamierzam zwrócić się do właściwego organu nadzorczego.
            [three] Jeśli nie dojdziemy do porozumienia, zamierzam przedstawić sprawę właściwemu
                organowi nadzorczemu.
           *[one] Jeśli nie dojdziemy do porozumienia, zamierzam wnieść skargę do właściwego organu
                nadzorczego.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

answer-by =
    { $tone ->
        [firm] Oczekuję pisemnej odpowiedzi do { $due }. Ten dzień nie wynika z przepisów{ $statutory ->
                [yes] {" "}i nie przedłuża terminu, który z nich wynika.
               *[no] .
            }
       *[plain] { $way ->
            [two] Czy mogę liczyć na pisemną odpowiedź do { $due }? Ten dzień nie wynika z przepisów.
            [three] Czekam na pisemną wiadomość do { $due }; ten dzień jest moją propozycją, a nie terminem
                ustawowym.
           *[one] Proszę o pisemną odpowiedź do { $due }. Ten dzień jest prośbą, a nie terminem ustawowym.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

complaint-to-meta = Skarga dotycząca ochrony danych (Data Protection Act 2018, section 164A)
    .short = Skarga (Data Protection Act 2018, section 164A):
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

acknowledge =
    Na potwierdzenie otrzymania tej skargi mają Państwo 30 dni. Proszę o jej zbadanie i o informację o
    wyniku bez zbędnej zwłoki.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

identified =
    { $number ->
        [many] Z formularza wynika, o które konta chodzi.
       *[one] Z formularza wynika, o które konto chodzi.
    }
    .person =
        { $behalf ->
            [child] Imię i nazwisko mojego dziecka:
            [represented] Imię i nazwisko osoby, którą reprezentuję:
           *[self] Imię i nazwisko osoby, którą reprezentuję:
        }
    .profile = Profil:
    .mandate = Mogę wykazać, że wolno mi działać w imieniu tej osoby.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
