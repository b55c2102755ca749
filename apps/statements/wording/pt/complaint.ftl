### A reclamação à autoridade, em português de Portugal: sóbria, datada, completa, sem adjetivos.
###
### Só o Direito do lugar. «Na minha opinião»: quem decide é a autoridade. Nada sobre um tribunal ou outra
### autoridade, que não conhecemos. Valores como em objection.ftl, e os de en/complaint.ftl.

subject =
    { $instrument ->
        [uk_gdpr] Reclamação nos termos da section 165 da Data Protection Act 2018 relativa à { $meta }:
            direito de oposição (IA)
        [fadp] Denúncia nos termos do artigo 49.º da Lei Federal suíça sobre a Proteção de Dados relativa à
            { $meta }: utilização de dados pessoais para a IA
        [lgpd] Petição de titular de dados relativa à { $meta }: oposição à utilização de dados pessoais para
            a IA
        [local_objection] Reclamação relativa à { $meta }: oposição à utilização de dados pessoais para a IA
        [local_cessation] Reclamação relativa à { $meta }: pedido de cessação da utilização de dados pessoais
            para a IA
       *[gdpr] Reclamação nos termos do artigo 77.º do RGPD{ $residence ->
            [AT] {" "}e do § 24 da Lei austríaca de Proteção de Dados
           *[other] {""}
        } relativa à { $meta }: direito de oposição (IA){ $residence ->
            [HR] {" "}(zahtjev za utvrđivanje povrede prava)
            [SK] {" "}(návrh na začatie konania)
            [IT] {" "}(reclamo)
           *[other] {""}
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

intro =
    { $instrument ->
        [fadp] Denuncio a forma como a empresa { $meta } trata { my-noun }.
        [lgpd] Apresento uma petição sobre a forma como a empresa { $meta } trata { my-noun }.
       *[gdpr] Apresento reclamação contra a { $meta }, a respeito { of-my-noun }.
    } Em { $sent } { did-there }. O fundamento é { law-article }. { $wrong ->
        [relapse] Desde então, a Meta voltou a perguntar-me, como se isso nunca tivesse sido dito.
        [refusal] { $way ->
            [two] A Meta recusou { article-noun }.
            [three] A resposta da Meta foi uma recusa.
           *[one] A Meta recusou.
        }
       *[silence] { $act ->
            [forbid] { $way ->
                [two] Não tenho confirmação de que a Meta a respeite.
                [three] Que a respeita, a Meta não o confirmou.
               *[one] A Meta não confirmou que a respeita.
            }
           *[object] { $way ->
                [two] Não recebi nenhuma decisão da Meta.
                [three] Não me chegou nenhuma decisão da Meta.
               *[one] A Meta não tomou nenhuma decisão.
            }
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

did-there =
    { $act ->
        [forbid] proibi expressamente à Meta{ who } a utilização { of-data }
        [cease] pedi{ who } à Meta que cessasse a utilização { of-data }
       *[object] opus-me{ who } à utilização { of-data }
    } para o desenvolvimento e a melhoria da IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

parties = 1. De quem se trata
    .person =
        { $behalf ->
            [child] { complaint-kind } em nome do meu filho ou filha, como titular das responsabilidades
                parentais, de:
            [represented] { complaint-kind } em nome de outra pessoa, com poderes para a representar, de:
           *[self] Titular dos dados:
        }
    .address = Endereço postal:
    .email = Endereço de correio eletrónico, telefone:
    .lives = País de residência: { $country }
    .accounts = Contas: { $accounts }
    .data =
        { $number ->
            [none] Dados em causa: conteúdo de outras pessoas { shows }
           *[other] Dados em causa: { $behalf ->
                   [child] o conteúdo do meu filho ou filha
                   [represented] o conteúdo desta pessoa
                  *[self] o meu próprio conteúdo
               }, conteúdo de outras pessoas {
                   shows }, interações com funcionalidades de IA, dados de parceiros
        }
    .standing =
        { $behalf ->
            [child] Sou titular das responsabilidades parentais; se for necessária prova disso, peço que me
                digam qual.
           *[represented] Ajo com poderes de representação; junto cópia do que me permite agir por esta pessoa.
        }
    .controller = Empresa responsável pelo tratamento: { $place }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão por jurista

complaint-kind =
    { $instrument ->
        [fadp] Denúncia
        [lgpd] Petição
       *[gdpr] Reclamação
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

events = 2. O que aconteceu
    .sent =
        { $act ->
            [forbid] Enviei a proibição à Meta
            [cease] Enviei o pedido à Meta
           *[object] Enviei a oposição à Meta
        }{ $place ->
            [none] {""}
           *[other] {" "}({ $place })
        }{ $accounts ->
            [none] {""}
           *[other] , contas: { $accounts }
        }.
    .received =
        { $accounts ->
            [none] A Meta recebeu o envio.
           *[other] A Meta recebeu o que foi enviado para { $accounts }.
        }
    .receipt = A Meta acusou a receção.
    .questioned = A Meta pediu mais informações: { $items }.
    .answered = Respondi.
    .extended = A Meta comunicou-me que precisava de mais tempo.
    .honoured = A Meta confirmou que iria agir em conformidade.
    .refused =
        { $reason ->
            [no_own_ground] A Meta recusou, alegando que faltava um motivo da própria situação.
            [compelling_grounds] A Meta recusou, alegando que prevaleciam as suas próprias razões.
            [not_covered] A Meta recusou, alegando que o conteúdo partilhado por outras pessoas não estava
                abrangido.
            [evidence_wanted] A Meta recusou, alegando que faltavam provas.
           *[none_given] A Meta recusou e não deu nenhuma razão.
        }
    .redirected = A Meta remeteu-me para outra via.
    .due =
        { $sourced ->
            [yes] { $extended ->
                [yes] O prazo prorrogado para responder terminou sem decisão
               *[no] O prazo para responder terminou sem decisão
            }
           *[no] O dia até ao qual tinha pedido uma resposta passou sem decisão
        }{ $accounts ->
            [none] .
           *[other] {" "}({ $accounts }).
        }
    .reminded =
        { $instrument ->
            [uk_gdpr] Reclamei junto da própria Meta (section 164A da Data Protection Act 2018).
           *[gdpr] Enviei um lembrete à Meta por escrito.
        }
    .unacknowledged = Tinham passado 30 dias; não me chegou nenhum aviso de receção dessa reclamação.
    .again = A Meta voltou a perguntar-me.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

question-identity = quem sou
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

question-account = a conta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

question-reasons = os meus motivos
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

question-evidence = provas
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right-heading = 3. O direito em causa
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right-gdpr =
    A Meta baseia esta utilização em interesses legítimos (artigo 6.º, n.º 1, alínea f)). Perante eles existe o
        direito de oposição por motivos relacionados com a situação particular (artigo 21.º, n.º 1). A Meta só
        pode então continuar se apresentar razões imperiosas e legítimas que prevaleçam sobre
        { interests-of }, ou se precisar dos dados para a declaração, o exercício ou a defesa de um direito
        num processo judicial. Cabe à Meta demonstrá-lo.
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a perguntar-me, embora eu nunca tenha retirado { article-noun }. De fora
                não posso ver se os dados voltaram a ser utilizados, e peço que isso seja apurado. Se a Meta
                já não aplica { article-noun }, sustento que viola o artigo 21.º, n.º 1.
            [refusal] { rebuttal } Sustento que a Meta violou o artigo 21.º, n.º 1{ $refusal ->
                [none_given] , e o artigo 12.º, n.º 4.
               *[other] .
            }
           *[silence] A Meta tinha de dizer, no prazo de um mês a contar da receção, o que fez (artigo 12.º,
               n.º 3). Se nada fez, tinha de dizer porquê, e onde posso reclamar (artigo 12.º, n.º 4); esse
               mês não pode ser prorrogado. { $extended ->
                    [yes] A Meta comunicou-me que precisava de mais tempo para responder.
                   *[no] {""}
                } { period-ended } Não me chegou nenhuma decisão, e não foi apresentada nenhuma razão. Sustento que a Meta violou os artigos 12.º, n.os 3 e 4, e 21.º, n.º 1. De fora não posso ver se a utilização continua.
        }
    .examined =
        { $asked ->
            [yes] Tinha pedido também a limitação até isto estar resolvido (artigo 18.º, n.º 1, alínea d)), o
                apagamento dos conjuntos de treino (artigo 17.º, n.º 1, alínea c)) e a comunicação aos
                destinatários (artigo 19.º).
           *[no] Tinha pedido à Meta que cessasse esta utilização e que o confirmasse por escrito. Agora peço
               também a limitação (artigo 18.º, n.º 1, alínea d)), o apagamento dos conjuntos de treino
               (artigo 17.º, n.º 1, alínea c)) e a comunicação aos destinatários (artigo 19.º).
        } { $way ->
            [two] Cabe à autoridade analisar se a Meta cumpriu estas disposições.
            [three] Nada do que sei mostra que a Meta tenha cumprido estas disposições; peço que isso seja
                analisado.
           *[one] Peço que se analise se a Meta cumpriu estas disposições.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right-uk_gdpr =
    A Meta baseia esta utilização em interesses legítimos (artigo 6.º, n.º 1, alínea f)). Perante eles existe o
        direito de oposição por motivos relacionados com a situação particular (artigo 21.º, n.º 1). A Meta só
        pode então continuar se apresentar razões imperiosas e legítimas que prevaleçam sobre
        { interests-of }, ou se precisar dos dados para a declaração, o exercício ou a defesa de um direito
        num processo judicial. Cabe à Meta demonstrá-lo.
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a perguntar-me, embora eu nunca tenha retirado { article-noun }. De fora
                não posso ver se os dados voltaram a ser utilizados, e peço que isso seja apurado. Se a Meta
                já não aplica { article-noun }, sustento que viola o artigo 21.º, n.º 1.
            [refusal] { rebuttal } Sustento que a Meta violou o artigo 21.º, n.º 1{ $refusal ->
                [none_given] , e o artigo 12.º, n.º 4.
               *[other] .
            }
           *[silence] A Meta tinha de dizer, no prazo de um mês a contar da receção, o que fez (artigos 12.º,
               n.º 3, e 12A). Se nada fez, tinha de dizer porquê, e onde posso reclamar (artigo 12.º, n.º 4).
               { $extended ->
                    [yes] A Meta comunicou-me que precisava de mais tempo para responder.
                   *[no] {""}
                } { period-ended } Não me chegou nenhuma decisão, e não foi apresentada nenhuma razão. Sustento que a Meta violou os artigos 12.º, n.os 3 e 4, e 21.º, n.º 1. De fora não posso ver se a utilização continua.
        }
    .examined =
        { $asked ->
            [yes] Tinha pedido também a limitação até isto estar resolvido (artigo 18.º, n.º 1, alínea d)), o
                apagamento dos conjuntos de treino (artigo 17.º, n.º 1, alínea c)) e a comunicação aos
                destinatários (artigo 19.º).
           *[no] Tinha pedido à Meta que cessasse esta utilização e que o confirmasse por escrito. Agora peço
               também a limitação (artigo 18.º, n.º 1, alínea d)), o apagamento dos conjuntos de treino
               (artigo 17.º, n.º 1, alínea c)) e a comunicação aos destinatários (artigo 19.º).
        } { $way ->
            [two] Cabe à autoridade analisar se a Meta cumpriu estas disposições.
            [three] Nada do que sei mostra que a Meta tenha cumprido estas disposições; peço que isso seja
                analisado.
           *[one] Peço que se analise se a Meta cumpriu estas disposições.
        }
    .meta-first =
        { $reminded ->
            [yes] Reclamei primeiro junto da Meta (section 164A da Data Protection Act
                2018).{ $acknowledged ->
                [no] {" "}A Meta tinha 30 dias para acusar a receção dessa reclamação; não me chegou nenhum
                    aviso de receção. Peço que se analise também isso.
               *[none] {""}
            }
           *[no] {""}
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right-fadp =
    Uma pessoa pode proibir expressamente o tratamento dos seus dados pessoais (artigo 30.º, n.º 2, alínea
        b)). Isto vale também para os dados que já são públicos (artigo 30.º, n.º 3). Continuar exige então um
        motivo justificativo, que cabe à Meta demonstrar (artigo 31.º).
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a perguntar-me, embora a proibição nunca tenha sido retirada. Não posso
                ver se ainda é respeitada.
            [refusal] { rebuttal } A Meta não demonstrou nenhum motivo justificativo para este caso.
           *[silence] A Meta não me apresentou nenhum, e não confirmou que respeita a proibição.
        } { $way ->
            [two] A meu ver, estes indícios bastam para uma investigação (artigo 49.º, n.º 1).
            [three] Considero que são indícios suficientes para abrir uma investigação (artigo 49.º, n.º 1).
           *[one] Na minha opinião, há aqui indícios suficientes para uma investigação (artigo 49.º, n.º 1).
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right-lgpd =
    A lei permite a uma pessoa opor-se a um tratamento que não a cumpre (artigo 18, § 2.º). Na minha opinião,
        esta utilização não respeita { $breaches }. { $reasons ->
        [yes] Os factos estão na parte 4.
       *[no] A IA pode ser desenvolvida sem os dados de quem se opõe; por isso, na minha opinião, estes dados
           não são necessários para esta finalidade.
    }
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a perguntar-me, embora a oposição nunca tenha sido retirada. Não posso ver
                se ainda é respeitada.
            [refusal] { rebuttal } Na minha opinião, isso não afasta a violação.
           *[silence] A Meta não decidiu.
        } Dirigi-me primeiro à Meta e junto a prova (artigo 55-J, V).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right-local_objection =
    O fundamento é { law-article }.{ $residence ->
        [NG] {" "}A Meta só pode continuar se demonstrar um interesse público ou outras razões legítimas que
            prevaleçam sobre os { mine-mp }interesses{ of-whom }.
        [JE] {" "}Cabe à Meta demonstrar razões que prevaleçam sobre os { mine-mp }interesses{ of-whom }.
       *[other] {""}
    }
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a perguntar-me, embora a oposição nunca tenha sido retirada. Não posso ver
                se ainda é respeitada.
            [refusal] { rebuttal } Na minha opinião, a Meta não demonstrou o que prevalece, neste caso, sobre
                os { mine-mp }interesses{ of-whom }.
           *[silence] { $sourced ->
                [yes] A resposta era devida até { $due } ({ $rule_cites }), e a Meta não tomou nenhuma
                    decisão.
               *[no] { $asked ->
                    [yes] A Meta não tomou nenhuma decisão, embora eu a tenha pedido até { $due }.
                   *[no] A Meta não tomou nenhuma decisão.
                }
            }
        } { respects-law }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

respects-law =
    { $way ->
        [two] Que a autoridade aprecie se isto respeita a lei: é isso que peço.
        [three] Isto respeita a lei? Peço que a autoridade o aprecie.
       *[one] Peço à autoridade que aprecie se isto respeita a lei.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

right-local_cessation =
    O fundamento é { law-article }.
    .alleged =
        { $wrong ->
            [relapse] A Meta voltou a perguntar-me, embora o pedido nunca tenha sido retirado. Não posso ver
                se ainda é respeitado.
            [refusal] { rebuttal } Na minha opinião, a Meta não nomeou o que lhe permite recusar neste caso.
           *[silence] { $sourced ->
                [yes] A resposta era devida até { $due } ({ $rule_cites }), e a Meta não tomou nenhuma
                    decisão.
               *[no] { $asked ->
                    [yes] A Meta não tomou nenhuma decisão, embora eu a tenha pedido até { $due }.
                   *[no] A Meta não tomou nenhuma decisão.
                }
            }
        } { respects-law }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

reasons-heading = 4. Os motivos, em resumo
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

orders-heading =
    { $reasons ->
        [yes] 5. O que solicito à autoridade
       *[no] 4. O que solicito à autoridade
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

orders-gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] { $residence ->
                [AT] apurar se os dados voltaram a ser utilizados e declarar que a Meta violou o direito de
                    oposição (artigo 21.º, n.º 1);
               *[other] apurar se os dados voltaram a ser utilizados e, nesse caso, declarar que a Meta violou
                   o direito de oposição (artigo 21.º, n.º 1);
            }
            [refusal] declarar que a Meta violou o direito de oposição (artigo 21.º, n.º 1){ $refusal ->
                [none_given] {" "}e o artigo 12.º, n.º 4;
               *[other] ;
            }
           *[silence] declarar que a Meta violou o artigo 12.º, n.os 3 e 4, e o direito de oposição (artigo
               21.º, n.º 1);
        }
    .examine =
        analisar se foram cumpridos os artigos 17.º, n.º 1, alínea c), 18.º, n.º 1, alínea d), e 19.º e, caso
            contrário, declará-lo também;
    .comply = ordenar à Meta que satisfaça a oposição (artigo 58.º, n.º 2, alínea c));
    .limit = impor até lá uma limitação do tratamento (artigo 58.º, n.º 2, alínea f));
    .lead =
        transmitir o processo e continuar a ser a minha interlocutora, se a Comissão de Proteção de Dados da
            Irlanda agir como autoridade de controlo principal (artigo 56.º);
    .tell = informar-me do andamento e do resultado da reclamação (artigo 77.º, n.º 2).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

orders-uk_gdpr = { orders-heading }
    .find =
        { $wrong ->
            [relapse] apurar se os dados voltaram a ser utilizados e se o artigo 21.º, n.º 1, é violado;
            [refusal] determinar se a Meta violou o artigo 21.º, n.º 1{ $refusal ->
                [none_given] , e o artigo 12.º, n.º 4;
               *[other] ;
            }
           *[silence] determinar se a Meta violou os artigos 12.º, n.os 3 e 4, e 21.º, n.º 1;
        }
    .examine = analisar se cumpriu os artigos 17.º, n.º 1, alínea c), 18.º, n.º 1, alínea d), e 19.º;
    .comply = exigir à Meta que satisfaça a oposição;
    .limit = procurar, na medida do possível, que os dados não sejam utilizados até lá;
    .tell = informar-me do andamento e do resultado (section 165).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

orders-fadp = { orders-heading }
    .find = analisar isto e abrir uma investigação (artigo 49.º, n.º 1);
    .limit = procurar, na medida do possível, que a Meta respeite a proibição até lá;
    .tell = informar-me dos passos dados e do resultado (artigo 49.º, n.º 4).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

orders-lgpd = { orders-heading }
    .find = analisar esta petição e verificar se a Meta respeita { $breaches };
    .comply = instar a Meta a respeitar a oposição e a confirmar-mo;
    .limit = procurar, na medida do possível, que os dados não sejam utilizados para esta finalidade até lá;
    .tell = comunicar-me o resultado.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

orders-local_objection = { orders-heading }
    .find = analisar este assunto;
    .comply = procurar que a Meta respeite a oposição, na medida em que a lei o preveja;
    .limit = procurar, na medida do possível, que os dados não sejam utilizados até lá;
    .tell = comunicar-me o resultado.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

orders-local_cessation = { orders-heading }
    .find = analisar este assunto;
    .comply = procurar que a Meta respeite o pedido, na medida em que a lei o preveja;
    .limit = procurar, na medida do possível, que os dados não sejam utilizados até lá;
    .tell = comunicar-me o resultado.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

contents =
    Para uma reclamação sobre um tratamento transfronteiriço, o Regulamento (UE) 2025/2518 enumera o que ela
        deve dizer. Esta reclamação indica quem sou e como me contactar, a empresa responsável e a violação
        que vejo; o meu pedido anterior segue em anexo.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

proceedings = Outros processos sobre este assunto (tribunal, outra autoridade; se não houver, escreva
    «nenhum»):
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

attachments =
    { $reasons ->
        [yes] 6. Documentos anexos
       *[no] 5. Documentos anexos
    }
    .objection =
        { $act ->
            [forbid] cópia da proibição
            [cease] cópia do pedido
           *[object] cópia da oposição
        }
    .proof = prova do envio ou da receção (confirmação, captura de ecrã ou número de registo)
    .replies = o que a Meta me escreveu
    .answers = o que respondi
    .reminder =
        { $instrument ->
            [uk_gdpr] a minha reclamação à Meta
           *[gdpr] o meu lembrete
        }
    .mandate = cópia do que me permite agir por esta pessoa
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão por jurista

period-ended =
    { $identity ->
        [even] A Meta tinha perguntado quem sou. Na minha opinião, o prazo terminou em { $due }; mesmo contado
            a partir da minha resposta de { $told_on }, terminou em { $later_due }.
        [yes] A Meta tinha perguntado quem sou. Na minha opinião, o prazo terminou na mesma em { $due }.
       *[no] O prazo terminou em { $due }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

rebuttal =
    { $refusal ->
        [no_own_ground] A Meta diz que falta um motivo da própria situação. { $instrument ->
            [fadp] Uma proibição expressa não precisa de nenhum.
           *[other] { $reasons ->
                [yes] Existe: os motivos estão na parte 4. { proof-not-owed }
               *[no] { $form_reasons ->
                   [optional] No entanto, o seu próprio formulário apresenta os motivos como facultativos.
                       Peço que se aprecie se a Meta pode então recusar por faltar um.
                  *[unknown] Peço que se aprecie se a Meta pode recusar por faltar um.
               }
            }
        }
        [compelling_grounds] A Meta aponta razões próprias. { $instrument ->
            [gdpr] { compelling-only }
            [uk_gdpr] { compelling-only }
            [fadp] Um interesse preponderante tem de ser demonstrado para este caso (artigo 31.º). Na minha
                opinião, a sua resposta, que junto, não demonstra nenhum.
            [local_cessation] Peço que se aprecie se a lei permite à Meta recusar por essa razão.
           *[other] Na minha opinião, a sua resposta, que junto, não demonstra que prevaleçam, neste caso,
               sobre os { mine-mp }interesses{ of-whom }.
        }
        [not_covered] A Meta diz que o conteúdo partilhado por outras pessoas não está abrangido. Os dados
            sobre { whom } continuam a ser dados sobre { whom }, seja quem for que os
            partilhe.{ $instrument ->
            [gdpr] {" "}Desde dezembro de 2025, a própria política da Meta para a Europa menciona também o
                conteúdo público de outras pessoas.
           *[other] {""}
        }
        [evidence_wanted] { $number ->
            [none] A Meta quer provas. Só a Meta pode ver o que contêm os seus dados de treino.
           *[other] A Meta quer provas, como uma resposta dada por uma IA. { article-noun-start } trata de
               conteúdo nos próprios serviços da Meta, que está na posse da Meta.
        } { proof-not-owed }
       *[none_given] A Meta não deu razões para a recusa.{ $instrument ->
            [gdpr] {" "}A lei exige-as (artigo 12.º, n.º 4).
            [uk_gdpr] {" "}A lei exige-as (artigo 12.º, n.º 4).
            [fadp] {" "}Não foi, portanto, demonstrado nenhum motivo justificativo (artigo 31.º).
           *[other] {""}
        }
    }
    .version = 2
    .reviewed = 2026-11-27, ainda sem revisão por jurista

proof-not-owed =
    { $instrument ->
        [gdpr] A lei pede motivos e não provas (artigo 21.º, n.º 1), e um direito fácil de exercer (artigo
            12.º, n.º 2).
        [uk_gdpr] A lei pede motivos e não provas (artigo 21.º, n.º 1), e um direito fácil de exercer (artigo
            12.º, n.º 2).
       *[other] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

compelling-only =
    Não bastam interesses em geral: as razões têm de ser imperiosas e prevalecer, neste caso concreto, sobre
        os { mine-mp }interesses{ of-whom }. Na minha opinião, a sua resposta, que junto, não o demonstra.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

harm-done =
    { $behalf ->
        [child] Como isto prejudica o meu filho ou filha
        [represented] Como isto prejudica esta pessoa
       *[self] Como isto me prejudica
    }: os dados talvez ainda sirvam para esta utilização, embora tenha sido pedido o contrário. O que se faz com eles não se pode ver de fora, e o que um modelo aprendeu é difícil de retirar.{
        $reasons ->
        [yes] {" "}O que isto pode significar para { whom } está na parte 4.
       *[no] {""}
    }
    .more = O que mais aconteceu por causa disto (se não houver nada, escreva «nada»):
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

known-since =
    { $instrument ->
        [uk_gdpr] O meu último contacto com a Meta neste assunto foi em { $known_on }.
       *[other] Tenho conhecimento disto desde { $known_on }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista

interests-of = { burden-whose }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão por jurista
