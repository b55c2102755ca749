### Odpowiedź na odmowę, po polsku, według powodu, który podała Meta.
###
### Nie wiemy, jak Meta coś ważyła: pytać, nigdy nie twierdzić. Wartości: en/reply_to_refusal.ftl.

refused =
    { $act ->
        [forbid] { $way ->
            [two] W wiadomości z { $asked_day } nie uznają Państwo { my-noun-gen-of }, skierowanego do Państwa na podstawie { law-article }.
                { concerns } Nie zgadzam się z tym i podtrzymuję zakaz.
            [three] Państwa wiadomość z { $asked_day } nie uznaje { my-noun-gen-of }, skierowanego do Państwa na podstawie { law-article }.
                { concerns } Podtrzymuję zakaz i proszę o nową decyzję.
           *[one] Dnia { $asked_day } napisali Państwo, że nie uznają { my-noun-gen-of }, skierowanego do Państwa na podstawie
                { law-article }. { concerns } Podtrzymuję zakaz i proszę o ponowną decyzję.
        }
       *[object] { $way ->
            [two] W wiadomości z { $asked_day } odrzucają Państwo { my-noun-of }, wniesiony na podstawie { law-article }.
                { concerns } Nie zgadzam się i podtrzymuję { noun }.
            [three] Odrzucili Państwo { my-noun-of }, wniesiony na podstawie { law-article }; Państwa wiadomość nosi
                datę { $asked_day }. { concerns } Podtrzymuję { noun } i proszę o nową decyzję.
           *[one] Dnia { $asked_day } odrzucili Państwo { my-noun-of }, wniesiony na podstawie { law-article }.
                { concerns } Podtrzymuję { noun } i proszę o ponowną decyzję.
        }
    }
    .short =
        { $act ->
            [forbid] { $way ->
                [two] Podtrzymuję { my-noun-of } (użycie { short-data } do AI w Meta), którego nie uznali
                    Państwo { $asked_day }.
                [three] Dnia { $asked_day } nie uznali Państwo { my-noun-gen-of } (użycie { short-data } do AI w Meta). Obowiązuje on.
               *[one] Dnia { $asked_day } nie uznali Państwo { my-noun-gen-of } (użycie { short-data } do AI w Meta). Podtrzymuję go.
            }
           *[object] { $way ->
                [two] Podtrzymuję { my-noun-of } (użycie { short-data } do AI w Meta), który odrzucili Państwo
                    { $asked_day }.
                [three] Odrzucili Państwo { $asked_day } { my-noun-of } (użycie { short-data } do AI w Meta).
                    Obowiązuje on.
               *[one] Dnia { $asked_day } odrzucono { my-noun-of } (użycie { short-data } do AI w Meta).
                    Podtrzymuję go.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

refusal-no_own_ground =
    Twierdzą Państwo, że brakuje własnych przyczyn. { $instrument ->
        [fadp] Wyraźny zakaz ich nie wymaga. { $reasons ->
            [yes] Mimo to je podaję.
           *[no] {""}
        }
       *[other] { $reasons ->
            [yes] { not-dealt-with }
           *[no] { $form_reasons ->
                [optional] Państwa własny formularz oznacza je jako nieobowiązkowe.
               *[unknown] {""}
            } { why-at-all } Proszę się do tego odnieść.
        }
    }
    .short =
        { $instrument ->
            [fadp] { $reasons ->
                [yes] Zakaz nie wymaga przyczyn; mimo to podaję jedną.
               *[no] Zakaz nie wymaga przyczyn.
            }
           *[other] { $reasons ->
                [yes] { $asked ->
                    [yes] Własnej przyczyny nie brakuje{ $brief ->
                        [yes] :
                       *[no] ; do tej się Państwo nie odnieśli.
                    }
                   *[no] Własnej przyczyny nie brakuje.
                }
               *[no] { $form_reasons ->
                    [optional] W Państwa formularzu przyczyny są nieobowiązkowe, proszę więc o rozpatrzenie samej
                        sprawy.
                   *[unknown] Proszę o rozpatrzenie samej sprawy.
                }
            }
        }
    .version = 2
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

refusal-compelling_grounds =
    Wskazują Państwo na własne podstawy. { $instrument ->
        [gdpr] Takie podstawy liczą się tylko wtedy, gdy są ważne i prawnie uzasadnione oraz w tym przypadku nadrzędne
            wobec { interests-only-of }; samo ogólne ważenie interesów nie wystarcza (art. 21 ust. 1).
        [uk_gdpr] Takie podstawy liczą się tylko wtedy, gdy są ważne i prawnie uzasadnione oraz w tym przypadku
            nadrzędne wobec { interests-only-of }; samo ogólne ważenie interesów nie wystarcza (art. 21 ust. 1).
        [fadp] Interes nadrzędny trzeba wykazać dla tego przypadku (art. 31).
        [local_cessation] { $residence ->
            [KR] Proszę o wskazanie wymienionego w ustawie przypadku, który pozwala Państwu odmówić.
            [JP] Proszę o wyjaśnienie, dlaczego w tym przypadku takie wykorzystywanie nie grozi naruszeniem
                { rights-or-interests-of }.
           *[other] Proszę o wskazanie przepisu, który w tym przypadku pozwala Państwu to kontynuować.
        }
       *[other] { $residence ->
            [NG] Według tego prawa mogą Państwo to kontynuować tylko po wykazaniu interesu publicznego lub innych
                uzasadnionych podstaw, nadrzędnych wobec { interests-only-of }; proszę o to w odniesieniu do tego
                przypadku.
            [JE] Do Państwa należy wykazanie, że w tym przypadku są one nadrzędne wobec { interests-only-of }.
           *[other] Proszę o wykazanie, że w tym przypadku są one nadrzędne wobec { interests-only-of }.
        }
    } { $instrument ->
        [gdpr] { $way ->
            [two] Według własnej polityki ważą Państwo, czego można było oczekiwać, ryzyka i korzyści oraz środki mniej
                ingerujące.
            [three] Oczekiwania, ryzyka i korzyści, środki mniej ingerujące: te punkty wymienia Państwa polityka.
           *[one] Państwa polityka mówi, że biorą Państwo pod uwagę to, czego można było oczekiwać, ryzyka i korzyści
                oraz środki mniej ingerujące.
        }
       *[other] {""}
    } { $reasons ->
        [yes] Proszę o wyjaśnienie, punkt po punkcie, jak zważyli Państwo to, co następuje.
       *[no] Proszę o wyjaśnienie, jak w tym przypadku zważyli Państwo oczekiwania, ryzyka, korzyści i środki mniej
            ingerujące.
    }
    .short =
        { $brief ->
            [yes] { $instrument ->
                [local_cessation] Proszę wskazać przepis, który pozwala Państwu odmówić.
               *[other] Dlaczego Państwa podstawy są nadrzędne wobec tego:
            }
           *[no] Wskazują Państwo na własne podstawy. { $instrument ->
                [local_cessation] Proszę wskazać przepis, który w tym przypadku pozwala Państwu odmówić.
               *[other] Proszę wyjaśnić, dlaczego są tu nadrzędne wobec { interests-only-of }.
            }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

refusal-not_covered =
    Twierdzą Państwo, że treści udostępniane przez innych nie są objęte. Dane o { whom-about }
    pozostają danymi o { whom-about }, ktokolwiek je udostępnia. { $instrument ->
        [gdpr] Od grudnia 2025 roku Państwa polityka dla Europy wymienia także publiczne treści innych osób.
       *[other] {""}
    } Proszę więc o wyjaśnienie, jak rozpoznają Państwo takie treści i jak je pomijają. Jeśli pomógłby link, proszę o
    wiadomość. { $instrument ->
        [gdpr] Jeśli są Państwo innego zdania, prawo wymaga powodów dotyczących tego przypadku (art. 12 ust. 4).
        [uk_gdpr] Jeśli są Państwo innego zdania, prawo wymaga powodów dotyczących tego przypadku (art. 12 ust. 4).
       *[other] {""}
    } { $reasons ->
        [yes] Proszę odnieść się do każdego z tych punktów:
       *[no] {""}
    }
    .short =
        { $brief ->
            [yes] Dane o { whom-about } pozostają nimi, ktokolwiek je udostępnia.
           *[no] Twierdzą Państwo, że treści innych nie są objęte. Dane o { whom-about } pozostają nimi, ktokolwiek je
               udostępnia.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

refusal-evidence_wanted =
    { $number ->
        [none] Chcą Państwo dowodów. Tylko Państwo widzą, co zawierają dane treningowe. Proszę o poszukanie treści innych
            osób, które przedstawiają lub wymieniają { whom }; jeśli pomógłby link, proszę o wiadomość.
       *[other] Chcą Państwo dowodów, na przykład odpowiedzi udzielonej przez AI. { noun-start } nie dotyczy takiej
            odpowiedzi. Dotyczy treści w Państwa własnych usługach i ich wykorzystywania do treningu, a te treści mają
            Państwo sami.
    }{ $instrument ->
        [gdpr] {" "}Prawo mówi o przyczynach związanych z sytuacją osoby, a nie o dowodach (art. 21 ust. 1).
        [uk_gdpr] {" "}Prawo mówi o przyczynach związanych z sytuacją osoby, a nie o dowodach (art. 21 ust. 1).
       *[other] {""}
    }
    .short = Dowody, których Państwo chcą, dotyczą odpowiedzi AI. Tu chodzi o treści, które mają Państwo sami.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

refusal-none_given =
    Nie podają Państwo powodów. { $instrument ->
        [gdpr] Prawo ich od Państwa wymaga, a także informacji o możliwości wniesienia skargi i drogi sądowej (art. 12
            ust. 4).
        [uk_gdpr] Prawo ich od Państwa wymaga, a także informacji o możliwości wniesienia skargi i drogi sądowej (art.
            12 ust. 4).
        [fadp] Bez nich nie widzę, na czym się Państwo opierają (art. 31).
       *[other] Bez nich nie widzę, na czym się Państwo opierają.
    } { $reasons ->
        [yes] Brakuje więc odniesienia do każdego z tych punktów:
       *[no] {""}
    }
    .short =
        { $reasons ->
            [yes] Nie podają Państwo powodów{ $brief ->
                [yes] .
               *[no] {" "}i nie odnieśli się do tego punktu.
            }
           *[no] Nie podają Państwo powodów.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

again = { requests-intro }
    .decide =
        { $way ->
            [two] ponowne rozpatrzenie tego przypadku i nowe rozstrzygnięcie;
            [three] nowe rozstrzygnięcie, które odnosi się do tego przypadku;
           *[one] ponowne rozstrzygnięcie, dla tego przypadku;
        }
    .restrict =
        { $instrument ->
            [gdpr] ograniczenie przetwarzania do tego czasu (art. 18 ust. 1 lit. d);
            [uk_gdpr] ograniczenie przetwarzania do tego czasu (art. 18 ust. 1 lit. d);
           *[other] niewykorzystywanie danych w tym celu do tego czasu;
        }
    .reasons =
        { $instrument ->
            [gdpr] w razie ponownej odmowy: podanie podstaw, Państwa zdaniem nadrzędnych wobec
                { interests-only-of } (art. 12 ust. 4);
            [uk_gdpr] w razie ponownej odmowy: podanie podstaw, Państwa zdaniem nadrzędnych wobec
                { interests-only-of } (art. 12 ust. 4);
            [local_cessation] w razie ponownej odmowy: wskazanie przepisu, który Państwa zdaniem na nią pozwala;
           *[other] w razie ponownej odmowy: wskazanie tego, co jest Państwa zdaniem nadrzędne wobec
                { interests-only-of };
        }
    .confirm = przekazanie mi rozstrzygnięcia na piśmie.
    .short =
        { $acknowledged ->
            [yes] { $brief ->
                [yes] Proszę o potwierdzenie w ciągu 30 dni i o nową decyzję z uzasadnieniem.
               *[no] Proszę w ciągu 30 dni potwierdzić otrzymanie i ponownie zdecydować na piśmie, z
                   uzasadnieniem.
            }
           *[no] { $tone ->
                [firm] Oczekuję nowej decyzji na piśmie, z uzasadnieniem dla tego przypadku.
               *[plain] { $way ->
                    [two] Proszę o nową decyzję na piśmie, z uzasadnieniem dla tego przypadku.
                    [three] Proszę rozstrzygnąć jeszcze raz, na piśmie i z uzasadnieniem dla tego przypadku.
                   *[one] Proszę o ponowną decyzję, na piśmie i z uzasadnieniem dla tego przypadku.
                }
            }
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

not-dealt-with =
    { $asked ->
        [yes] { noun-start } podaje przyczyny z { $behalf ->
                [self] mojego życia
                [child] życia mojego dziecka
               *[represented] życia tej osoby
            }, a Państwa odpowiedź się do nich nie odnosi:
       *[no] { $way ->
            [two] Takie przyczyny są i proszę o odniesienie się do każdej z nich:
            [three] Przyczyny te istnieją. Proszę o odniesienie się do każdej:
           *[one] Nie brakuje ich. Proszę o odniesienie się do każdej z poniższych:
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

why-at-all =
    { $behalf ->
        [self] Ważne jest dla mnie, by móc decydować o takim wykorzystywaniu: tego, czego model się nauczył, prawie nie
            da się cofnąć.
        [child] Ważne jest dla mnie, by moje dziecko mogło jeszcze decydować o takim wykorzystywaniu: tego, czego model
            się nauczył, prawie nie da się cofnąć.
       *[represented] Ważne jest, by ta osoba mogła decydować o takim wykorzystywaniu: tego, czego model się nauczył,
            prawie nie da się cofnąć.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
