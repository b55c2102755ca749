### Skarga do organu, po polsku: rzeczowo, z datami, w całości, bez przymiotników.
###
### Tylko prawo danego miejsca. „Moim zdaniem”: rozstrzyga organ, nie my. Nic o sądzie ani innym organie, o
### których nie wiemy. Bez czasu przeszłego w pierwszej osobie. Wartości: en/complaint.ftl.

subject =
    { $instrument ->
        [uk_gdpr] Skarga na { $meta } na podstawie Data Protection Act 2018, section 165: prawo do sprzeciwu (AI)
        [fadp] Zgłoszenie na podstawie art. 49 federalnej ustawy o ochronie danych dotyczące { $meta }:
            wykorzystywanie danych osobowych do AI
        [lgpd] Petycja osoby, której dane dotyczą, w sprawie { $meta }: sprzeciw wobec wykorzystywania danych
            osobowych do AI
        [local_objection] Skarga na { $meta }: sprzeciw wobec wykorzystywania danych osobowych do AI
        [local_cessation] Skarga na { $meta }: wniosek o zaprzestanie wykorzystywania danych osobowych do AI
       *[gdpr] Skarga na { $meta } na podstawie art. 77 RODO{ $residence ->
            [AT] {" "}i § 24 austriackiej ustawy o ochronie danych
           *[other] {""}
        }: prawo do sprzeciwu (AI){ $residence ->
            [HR] {" "}(zahtjev za utvrđivanje povrede prava)
            [SK] {" "}(návrh na začatie konania)
            [IT] {" "}(reclamo)
           *[other] {""}
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

intro =
    { $instrument ->
        [fadp] Zgłaszam sposób, w jaki { $meta } traktuje { my-noun }.
        [lgpd] Zwracam się z petycją w sprawie sposobu, w jaki { $meta } traktuje { my-noun }.
       *[gdpr] Wnoszę skargę na sposób, w jaki { $meta } traktuje { my-noun }.
    } { did-there }. { $wrong ->
        [relapse] Od tego czasu Meta zapytała mnie ponownie, jakby nic nie zostało powiedziane.
        [refusal] { $way ->
            [two] Meta nie uwzględniła go.
            [three] Odpowiedzią Meta była odmowa.
           *[one] Meta odmówiła.
        }
       *[silence] { $act ->
            [forbid] { $way ->
                [two] Nie mam potwierdzenia, że Meta go przestrzega.
                [three] Tego, że go przestrzega, Meta nie potwierdziła.
               *[one] Meta nie potwierdziła, że go przestrzega.
            }
           *[object] { $way ->
                [two] Nie mam decyzji Meta.
                [three] Decyzja Meta do mnie nie dotarła.
               *[one] Meta nie podjęła decyzji.
            }
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

did-there =
    { my-noun-start }, skierowany do Meta na podstawie { law-article }{ sent-by }, dotyczy { use-of-data }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

document =
    { $instrument ->
        [fadp] Zgłoszenie
        [lgpd] Petycja
       *[gdpr] Skarga
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

parties = 1. Kogo to dotyczy
    .person =
        { $behalf ->
            [child] { document } w imieniu mojego dziecka; osoba sprawująca władzę rodzicielską:
            [represented] { document } w imieniu innej osoby; osoba upoważniona do reprezentacji:
           *[self] Osoba, której dane dotyczą:
        }
    .address = Adres pocztowy:
    .email = E-mail, telefon:
    .lives = Kraj zamieszkania: { $country }
    .accounts = Konta: { $accounts }
    .data =
        { $number ->
            [none] Dane, o które chodzi: treści innych osób, które przedstawiają lub wymieniają { whom }
           *[other] Dane, o które chodzi: { $behalf ->
                [child] własne treści mojego dziecka
                [represented] własne treści tej osoby
               *[self] moje własne treści
            }, treści innych osób, które przedstawiają lub wymieniają { whom }, interakcje z funkcjami AI, dane od
                partnerów
        }
    .standing =
        { $behalf ->
            [child] Sprawuję władzę rodzicielską; jeśli potrzebny jest na to dowód, proszę o wskazanie, jaki.
           *[represented] Załączam kopię dokumentu, który upoważnia mnie do działania w imieniu tej osoby.
        }
    .controller = Administrator (spółka): { $place }
    .version = 2
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

events = 2. Co się wydarzyło
    .sent =
        Do Meta wysłano { noun }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , konta: { $accounts }
        }.
    .received =
        { $accounts ->
            [none] Meta go otrzymała.
           *[other] Meta otrzymała to, co wysłano dla kont: { $accounts }.
        }
    .receipt = Meta potwierdziła otrzymanie.
    .questioned = Meta poprosiła o więcej informacji: { $items }.
    .answered = Meta otrzymała moją odpowiedź.
    .extended = Meta poinformowała mnie, że potrzebuje więcej czasu.
    .honoured = Meta potwierdziła, że się do niego zastosuje.
    .refused =
        { $reason ->
            [no_own_ground] Meta odmówiła, twierdząc, że brakuje przyczyny związanej z własną sytuacją.
            [compelling_grounds] Meta odmówiła, twierdząc, że jej własne podstawy przeważają.
            [not_covered] Meta odmówiła, twierdząc, że treści udostępniane przez innych nie są objęte.
            [evidence_wanted] Meta odmówiła, twierdząc, że brakuje dowodów.
           *[none_given] Meta odmówiła i nie podała powodu.
        }
    .redirected = Meta skierowała mnie na inną drogę.
    .due =
        { $sourced ->
            [yes] { $extended ->
                [yes] Przedłużony termin na odpowiedź upłynął bez decyzji
               *[no] Termin na odpowiedź upłynął bez decyzji
            }
           *[no] Dzień, do którego oczekiwano odpowiedzi, minął bez decyzji
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] Do samej Meta wysłano skargę (Data Protection Act 2018, section 164A).
           *[gdpr] Do Meta wysłano pisemne przypomnienie.
        }
    .unacknowledged = Minęło 30 dni; potwierdzenie otrzymania tej skargi do mnie nie dotarło.
    .again = Meta zapytała mnie ponownie.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

question-identity = moja tożsamość
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

question-account = konto
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

question-reasons = moje przyczyny
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

question-evidence = dowody
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right-heading = 3. Prawo, o które chodzi
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right-gdpr =
    Meta opiera to wykorzystywanie na prawnie uzasadnionych interesach (art. 6 ust. 1 lit. f). Przysługuje wobec niego
    prawo do sprzeciwu z przyczyn związanych ze szczególną sytuacją (art. 21 ust. 1). Meta może je wówczas kontynuować tylko
    wtedy, gdy wykaże ważne prawnie uzasadnione podstawy, nadrzędne wobec { interests-of }, albo gdy potrzebuje danych
    do ustalenia, dochodzenia lub obrony roszczeń. Wykazanie tego należy do Meta.
    .alleged =
        { $wrong ->
            [relapse] { relapse-alleged }
            [refusal] { rebuttal } { refusal-alleged }
           *[silence] Meta miała w terminie miesiąca od otrzymania poinformować o podjętych działaniach (art. 12 ust.
                3). Jeśli nie podjęła działań, miała podać powody i poinformować o możliwości
                wniesienia skargi (art. 12 ust. 4); tego
                miesiąca nie można przedłużyć. { $extended ->
                    [yes] Meta poinformowała mnie, że potrzebuje więcej czasu na odpowiedź.
                   *[no] {""}
                } { period-ended } { silence-alleged }
        }
    .examined = { examined-again }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

relapse-alleged =
    Meta zapytała mnie ponownie, choć { noun } nigdy nie został wycofany. Z zewnątrz nie widzę, czy dane są znowu
    wykorzystywane, i proszę o ustalenie tego. Jeśli { noun } nie jest już stosowany, zarzucam naruszenie art. 21 ust. 1.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

refusal-alleged =
    Zarzucam, że Meta naruszyła art. 21 ust. 1{ $refusal ->
        [none_given] {" "}oraz art. 12 ust. 4.
       *[other] .
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

silence-alleged =
    Żadna decyzja do mnie nie dotarła i nie wykazano żadnych podstaw. Zarzucam, że Meta naruszyła art. 12 ust. 3 i 4
    oraz art. 21 ust. 1. Z zewnątrz nie widzę, czy wykorzystywanie trwa.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

examined-again =
    { $asked ->
        [yes] Moje żądanie obejmowało też ograniczenie przetwarzania do czasu wyjaśnienia (art. 18 ust. 1 lit. d),
            usunięcie danych ze zbiorów treningowych (art. 17 ust. 1 lit. c) i powiadomienie odbiorców (art. 19).
       *[no] Moje żądanie wobec Meta obejmowało zaprzestanie takiego wykorzystywania i pisemne potwierdzenie. Teraz
            wnoszę także o ograniczenie przetwarzania (art. 18 ust. 1 lit. d), usunięcie danych ze zbiorów
            treningowych (art. 17 ust. 1 lit. c) i powiadomienie odbiorców (art. 19).
    } { $way ->
        [two] Czy Meta zastosowała się do tych przepisów, to pytanie do zbadania przez organ.
        [three] Nic z tego, co wiem, nie świadczy o tym, że Meta zastosowała się do tych przepisów;
            proszę o zbadanie tego.
       *[one] Proszę o zbadanie, czy Meta zastosowała się do tych przepisów.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right-uk_gdpr =
    Meta opiera to wykorzystywanie na prawnie uzasadnionych interesach (art. 6 ust. 1 lit. f). Przysługuje wobec niego
    prawo do sprzeciwu z przyczyn związanych ze szczególną sytuacją (art. 21 ust. 1). Meta może je wówczas kontynuować tylko
    wtedy, gdy wykaże ważne prawnie uzasadnione podstawy, nadrzędne wobec { interests-of }, albo gdy potrzebuje danych
    do ustalenia, dochodzenia lub obrony roszczeń. Wykazanie tego należy do Meta.
    .alleged =
        { $wrong ->
            [relapse] { relapse-alleged }
            [refusal] { rebuttal } { refusal-alleged }
           *[silence] Meta miała w terminie miesiąca od otrzymania poinformować o podjętych działaniach (art. 12 ust. 3
                i art. 12A). Jeśli nie podjęła działań, miała podać powody i poinformować o
                możliwości wniesienia skargi (art. 12 ust. 4). { $extended ->
                    [yes] Meta poinformowała mnie, że potrzebuje więcej czasu na odpowiedź.
                   *[no] {""}
                } { period-ended } { silence-alleged }
        }
    .examined = { examined-again }
    .meta-first =
        { $reminded ->
            [yes] Najpierw skierowano skargę do samej Meta (Data Protection Act 2018, section
                164A).{ $acknowledged ->
                [no] {" "}Na potwierdzenie otrzymania tej skargi miała ona 30 dni; potwierdzenie do mnie nie dotarło.
                    Proszę o zbadanie także tego.
               *[none] {""}
            }
           *[no] {""}
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right-fadp =
    Osoba może wyraźnie zakazać przetwarzania danych osobowych (art. 30 ust. 2 lit. b). Dotyczy to także danych, które
    są już publiczne (art. 30 ust. 3). Kontynuowanie wymaga wtedy uzasadnienia, a wykazanie go należy do Meta (art. 31).
    .alleged =
        { $wrong ->
            [relapse] Meta zapytała mnie ponownie, choć zakaz nigdy nie został wycofany. Nie widzę, czy jest nadal
                przestrzegany.
            [refusal] { rebuttal } Meta nie wykazała uzasadnienia dla tego przypadku.
           *[silence] Meta nie wykazała mi go i nie potwierdziła, że przestrzega zakazu.
        } { $way ->
            [two] W mojej ocenie te przesłanki wystarczają do wszczęcia postępowania (art. 49 ust. 1).
            [three] Uważam to za wystarczające przesłanki, by wszcząć postępowanie (art. 49 ust. 1).
           *[one] Moim zdaniem są to wystarczające przesłanki do wszczęcia postępowania (art. 49 ust. 1).
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right-lgpd =
    Ustawa pozwala osobie sprzeciwić się przetwarzaniu, które nie jest z nią zgodne (art. 18 § 2). Moim zdaniem takie
    wykorzystywanie narusza { $breaches }. { $reasons ->
        [yes] Fakty na ten temat są w części 4.
       *[no] AI można rozwijać bez danych tych, którzy się sprzeciwiają; moim zdaniem dane te nie są więc potrzebne w
            tym celu.
    }
    .alleged =
        { $wrong ->
            [relapse] Meta zapytała mnie ponownie, choć sprzeciw nigdy nie został wycofany. Nie widzę, czy jest nadal
                przestrzegany.
            [refusal] { rebuttal } Moim zdaniem nie jest to odpowiedź na naruszenie.
           *[silence] Meta nie podjęła decyzji.
        } Najpierw zwrócono się do Meta; dowód załączam (art. 55-J pkt V).
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

not-decided =
    { $sourced ->
        [yes] Odpowiedzi należało udzielić do { $due } ({ $rule_cites }), a Meta nie podjęła decyzji.
       *[no] { $asked ->
            [yes] Meta nie podjęła decyzji, choć moja prośba dotyczyła decyzji do { $due }.
           *[no] Meta nie podjęła decyzji.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

judge-it =
    { $way ->
        [two] Czy jest to zgodne z prawem, proszę ocenić.
        [three] Czy jest to zgodne z prawem? Proszę o ocenę tego.
       *[one] Proszę o ocenę, czy jest to zgodne z prawem.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right-local_objection =
    Działam na podstawie { law-article }.{ $residence ->
        [NG] {" "}Meta może to kontynuować tylko po wykazaniu interesu publicznego lub innych uzasadnionych podstaw,
            nadrzędnych wobec { interests-only-of }.
        [JE] {" "}Do Meta należy wykazanie podstaw, które są nadrzędne wobec { interests-only-of }.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] Meta zapytała mnie ponownie, choć sprzeciw nigdy nie został wycofany. Nie widzę, czy jest nadal
                przestrzegany.
            [refusal] { rebuttal } Moim zdaniem Meta nie wykazała, co jest w tym przypadku nadrzędne wobec
                { interests-only-of }.
           *[silence] { not-decided }
        } { $way ->
            [two] Czy jest to zgodne z prawem, proszę ocenić.
            [three] Czy jest to zgodne z prawem? Proszę o ocenę tego.
           *[one] Proszę o ocenę, czy jest to zgodne z prawem.
        }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

right-local_cessation =
    Działam na podstawie { law-article }.
    .alleged =
        { $wrong ->
            [relapse] Meta zapytała mnie ponownie, choć wniosek nigdy nie został wycofany. Nie widzę, czy jest nadal
                przestrzegany.
            [refusal] { rebuttal } Moim zdaniem Meta nie wskazała, co pozwala jej w tym przypadku odmówić.
           *[silence] { not-decided }
        } { judge-it }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

reasons-heading = 4. Przyczyny w skrócie
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

orders-heading =
    { $reasons ->
        [yes] 5. O co wnoszę
       *[no] 4. O co wnoszę
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                [AT] ustalenie, czy dane są znowu wykorzystywane, i stwierdzenie, że Meta naruszyła prawo do sprzeciwu
                    (art. 21 ust. 1);
               *[other] ustalenie, czy dane są znowu wykorzystywane, a jeśli tak, stwierdzenie, że Meta naruszyła prawo
                    do sprzeciwu (art. 21 ust. 1);
            }
            [refusal] stwierdzenie, że Meta naruszyła prawo do sprzeciwu (art. 21 ust. 1){ $refusal ->
                [none_given] {" "}oraz art. 12 ust. 4;
               *[other] ;
            }
           *[silence] stwierdzenie, że Meta naruszyła art. 12 ust. 3 i 4 oraz prawo do sprzeciwu (art. 21 ust. 1);
        }
    .examine =
        zbadanie, czy zastosowano się do art. 17 ust. 1 lit. c, art. 18 ust. 1 lit. d i art. 19, a jeśli nie, stwierdzenie
        także tego;
    .comply = nakazanie spółce Meta uwzględnienia sprzeciwu (art. 58 ust. 2 lit. c);
    .limit = wprowadzenie do tego czasu ograniczenia przetwarzania (art. 58 ust. 2 lit. f);
    .lead =
        przekazanie akt i pozostanie dla mnie punktem kontaktowym, jeśli organem wiodącym jest irlandzka Data Protection
        Commission (art. 56);
    .tell = poinformowanie mnie o postępach i efektach rozpatrywania skargi (art. 77 ust. 2).
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] ustalenie, czy dane są znowu wykorzystywane i czy naruszono art. 21 ust. 1;
            [refusal] stwierdzenie, czy Meta naruszyła art. 21 ust. 1{ $refusal ->
                [none_given] {" "}oraz art. 12 ust. 4;
               *[other] ;
            }
           *[silence] stwierdzenie, czy Meta naruszyła art. 12 ust. 3 i 4 oraz art. 21 ust. 1;
        }
    .examine = zbadanie, czy zastosowała się do art. 17 ust. 1 lit. c, art. 18 ust. 1 lit. d i art. 19;
    .comply = zobowiązanie spółki Meta do uwzględnienia sprzeciwu;
    .limit = zadbanie w miarę możliwości o to, by do tego czasu dane nie były wykorzystywane;
    .tell = poinformowanie mnie o postępach i wyniku (section 165).
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

orders-fadp = { orders-heading }
    .find = zbadanie tego i wszczęcie postępowania (art. 49 ust. 1);
    .limit = zadbanie w miarę możliwości o to, by do tego czasu Meta przestrzegała zakazu;
    .tell = poinformowanie mnie o podjętych krokach i o wyniku (art. 49 ust. 4).
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

orders-lgpd = { orders-heading }
    .find = rozpatrzenie tej petycji i zbadanie, czy Meta narusza { $breaches };
    .comply = wezwanie spółki Meta do uwzględnienia sprzeciwu i potwierdzenia mi tego;
    .limit = zadbanie w miarę możliwości o to, by do tego czasu dane nie były wykorzystywane w tym celu;
    .tell = poinformowanie mnie o wyniku.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

orders-local_objection = { orders-heading }
    .find = zbadanie tej sprawy;
    .comply = zadbanie o to, by Meta uwzględniła sprzeciw, o ile prawo to przewiduje;
    .limit = zadbanie w miarę możliwości o to, by do tego czasu dane nie były wykorzystywane;
    .tell = poinformowanie mnie o wyniku.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

orders-local_cessation = { orders-heading }
    .find = zbadanie tej sprawy;
    .comply = zadbanie o to, by Meta uwzględniła wniosek, o ile prawo to przewiduje;
    .limit = zadbanie w miarę możliwości o to, by do tego czasu dane nie były wykorzystywane;
    .tell = poinformowanie mnie o wyniku.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

contents =
    Co ma zawierać skarga dotycząca transgranicznego przetwarzania, wymienia rozporządzenie (UE) 2025/2518. Ta skarga
    podaje, kim jestem i jak się ze mną skontaktować, a także wskazuje odpowiedzialną spółkę i naruszenie, które widzę;
    mój wcześniejszy wniosek jest załączony.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

proceedings = Inne postępowania w tej sprawie (sąd, inny organ; jeśli ich nie ma, wpisać „brak”):
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

attachments =
    { $reasons ->
        [yes] 6. Załączniki
       *[no] 5. Załączniki
    }
    .objection = kopia { noun-of }
    .proof = dowód wysłania lub otrzymania (potwierdzenie, zrzut ekranu lub śledzenie przesyłki)
    .replies = to, co napisała do mnie Meta
    .answers = moje odpowiedzi
    .reminder =
        { $instrument ->
            [uk_gdpr] moja skarga do Meta
           *[gdpr] moje przypomnienie
        }
    .mandate = kopia dokumentu, który upoważnia mnie do działania w imieniu tej osoby
    .version = 2
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

period-ended =
    { $identity ->
        [even] Meta pytała o moją tożsamość. Moim zdaniem termin upłynął { $due }; nawet liczony od mojej odpowiedzi z
            { $told_on } upłynął { $later_due }.
        [yes] Meta pytała o moją tożsamość. Moim zdaniem termin i tak upłynął { $due }.
       *[no] Termin upłynął { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

rebuttal =
    { $refusal ->
        [no_own_ground] Meta twierdzi, że nie ma przyczyny związanej z własną sytuacją. { $instrument ->
            [fadp] Wyraźny zakaz jej nie wymaga.
           *[other] { $reasons ->
                [yes] Jest taka: przyczyny są w części 4. { proof-not-owed }
               *[no] { $form_reasons ->
                    [optional] Jej własny formularz oznacza jednak przyczyny jako nieobowiązkowe. Proszę o ocenę, czy
                        Meta może wtedy odmówić z powodu ich braku.
                   *[unknown] Proszę o ocenę, czy Meta może odmówić z powodu braku takiej przyczyny.
                }
            }
        }
        [compelling_grounds] Meta wskazuje na własne podstawy. { $instrument ->
            [gdpr] { compelling-only }
            [uk_gdpr] { compelling-only }
            [fadp] Interes nadrzędny trzeba wykazać dla tego przypadku (art. 31). Moim zdaniem jej odpowiedź, którą
                załączam, go nie wykazuje.
            [local_cessation] Proszę o ocenę, czy prawo pozwala spółce Meta odmówić z tego powodu.
           *[other] Moim zdaniem jej odpowiedź, którą załączam, nie wykazuje, że są one w tym przypadku nadrzędne wobec
                { interests-only-of }.
        }
        [not_covered] Meta twierdzi, że treści udostępniane przez innych nie są objęte. Dane dotyczące { whom-of }
            pozostają danymi dotyczącymi { whom-of }, ktokolwiek je udostępnia.{ $instrument ->
            [gdpr] {" "}Od grudnia 2025 roku własna polityka Meta dla Europy wymienia także publiczne treści innych
                osób.
           *[other] {""}
        }
        [evidence_wanted] { $number ->
            [none] Meta chce dowodów. Tylko Meta widzi, co zawierają jej dane treningowe.
           *[other] Meta chce dowodów, na przykład odpowiedzi udzielonej przez AI. { noun-capital } dotyczy treści we
                własnych usługach Meta, które ma ona sama.
        } { proof-not-owed }
       *[none_given] Meta nie podała powodów odmowy.{ $instrument ->
            [gdpr] {" "}Prawo ich wymaga (art. 12 ust. 4).
            [uk_gdpr] {" "}Prawo ich wymaga (art. 12 ust. 4).
            [fadp] {" "}Nie wykazano więc żadnego uzasadnienia (art. 31).
           *[other] {""}
        }
    }
    .version = 2
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

proof-not-owed =
    { $instrument ->
        [gdpr] Prawo mówi o przyczynach, a nie o dowodach (art. 21 ust. 1), i o ułatwianiu wykonywania prawa (art. 12 ust.
            2).
        [uk_gdpr] Prawo mówi o przyczynach, a nie o dowodach (art. 21 ust. 1), i o ułatwianiu wykonywania prawa (art. 12
            ust. 2).
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

compelling-only =
    Ogólne powołanie się na interesy nie wystarcza: podstawy muszą być ważne i prawnie uzasadnione oraz w tym konkretnym
    przypadku nadrzędne wobec { interests-only-of }. Moim zdaniem jej odpowiedź, którą załączam, tego nie wykazuje.
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

harm-done =
    Jaka szkoda z tego wynika dla { whom-of }: dane mogą nadal służyć takiemu wykorzystywaniu, choć jest wobec niego
    sprzeciw. Co się z nimi dzieje, z zewnątrz nie widać, a tego, czego model się nauczył, prawie nie da się
    cofnąć.{ $reasons ->
        [yes] {" "}Co to może oznaczać dla { whom-of }, jest w części 4.
       *[no] {""}
    }
    .more = Co jeszcze się przez to stało (jeśli nic, wpisać „nic”):
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

known-since =
    { $instrument ->
        [uk_gdpr] Mój ostatni kontakt z Meta w tej sprawie: { $known_on }.
       *[other] Wiem o tym od { $known_on }.
    }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika

interests-of = { freedoms-of }
    .version = 1
    .reviewed = 2026-11-27, jeszcze niesprawdzone przez prawnika
