### A oposição, em português de Portugal, e o que as outras cartas têm em comum com ela.
###
### Uma mensagem é um parágrafo ou parte dele; a razão da oposição está em reasons.ftl. `.version` sobe
### quando o sentido muda; `.reviewed` diz quem reviu. As quebras de linha servem só para ler.
###
### $way (one, two, three) escolhe entre redações com o mesmo sentido; $tone (plain, firm) o tom. Nenhuma
### afirma mais do que outra. Cada redação da declaração nomeia a finalidade «a IA na Meta».
### Os valores estão em en/objection.ftl. Só em português: who é um inciso («, na qualidade de…,»); of-data e
### the-data são o grupo completo («dos meus dados pessoais»); mine-f, mine-m, mine-fp e mine-mp põem-se
### depois do artigo, contraído ou não («da { mine-f }situação»), com of-whom a seguir ao nome. Nada revela o
### género de quem escreve; a Meta é tratada na terceira pessoa do plural.

## Quem fala, e de quem

who = ⟦, na qualidade de titular das responsabilidades parentais,|, com poderes para representar outra pessoa,|⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

of-data = ⟦dos dados pessoais do meu filho ou filha|dos dados pessoais desta pessoa|dos meus dados pessoais⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

the-data = ⟦os dados pessoais do meu filho ou filha|os dados pessoais desta pessoa|os meus dados pessoais⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

whom = ⟦o meu filho ou filha|esta pessoa|mim⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

mine-f = ⟦minha |⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

mine-m = ⟦meu |⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

mine-fp = ⟦minhas |⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

mine-mp = ⟦meus |⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

of-whom = ⟦ do meu filho ou filha| desta pessoa|⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## A frase da oposição

declaration-object =
    { $tone ->
        [firm]
            @2 Manifesto{ who } a minha oposição a qualquer utilização { of-data } para o desenvolvimento e a melhoria da IA na Meta. Ficam incluídos os modelos generativos e os modelos para terceiros.
            @3 Oponho-me{ who } a que { the-data } sejam utilizados para desenvolver e melhorar a IA na Meta, tanto em modelos generativos como em modelos para terceiros. Espero que ponham fim a essa utilização.
            @1 Oponho-me integralmente{ who } à utilização { of-data } para desenvolver e melhorar a IA na Meta. Isto vale também para os modelos generativos e para os modelos para terceiros.
       *[plain]
            @2 Manifesto{ who } a minha oposição a que { the-data } sirvam para o desenvolvimento e a melhoria da IA na Meta. Isto inclui os modelos generativos e os modelos para terceiros.
            @3 A Meta utiliza dados pessoais para desenvolver e melhorar a IA na Meta, incluindo modelos generativos e modelos para terceiros. Oponho-me{ who } a essa utilização { of-data }.
            @1 Oponho-me{ who } à utilização { of-data } para desenvolver e melhorar a IA na Meta, incluindo os modelos generativos e os modelos para terceiros.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

declaration-forbid =
    { $tone ->
        [firm]
            @2 Proíbo expressamente{ who } qualquer utilização { of-data } para o desenvolvimento e a melhoria da IA na Meta. Ficam incluídos os modelos generativos e os modelos para terceiros.
            @3 Proíbo de forma expressa{ who } que { the-data } sejam utilizados para desenvolver e melhorar a IA na Meta, tanto em modelos generativos como em modelos para terceiros. Espero que ponham fim a essa utilização.
            @1 Proíbo expressa e integralmente{ who } a utilização { of-data } para desenvolver e melhorar a IA na Meta. Isto vale também para os modelos generativos e para os modelos para terceiros.
       *[plain]
            @2 Proíbo de forma expressa{ who } que { the-data } sirvam para o desenvolvimento e a melhoria da IA na Meta. Isto inclui os modelos generativos e os modelos para terceiros.
            @3 A Meta utiliza dados pessoais para desenvolver e melhorar a IA na Meta, incluindo modelos generativos e modelos para terceiros. Proíbo expressamente{ who } essa utilização { of-data }.
            @1 Proíbo expressamente{ who } a utilização { of-data } para desenvolver e melhorar a IA na Meta, incluindo os modelos generativos e os modelos para terceiros.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

declaration-oppose = { declaration-object }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

declaration-cease =
    { $tone ->
        [firm]
            @2 Solicito{ who } que cesse qualquer utilização { of-data } para o desenvolvimento e a melhoria da IA na Meta. Ficam incluídos os modelos generativos e os modelos para terceiros.
            @3 Peço{ who } que { the-data } deixem de ser utilizados para desenvolver e melhorar a IA na Meta, tanto em modelos generativos como em modelos para terceiros. Espero que ponham fim a essa utilização.
            @1 Peço{ who } que cessem integralmente a utilização { of-data } para desenvolver e melhorar a IA na Meta. Isto vale também para os modelos generativos e para os modelos para terceiros.
       *[plain]
            @2 Solicito{ who } que { the-data } deixem de servir para o desenvolvimento e a melhoria da IA na Meta. Isto inclui os modelos generativos e os modelos para terceiros.
            @3 A Meta utiliza dados pessoais para desenvolver e melhorar a IA na Meta, incluindo modelos generativos e modelos para terceiros. Peço{ who } que cessem essa utilização { of-data }.
            @1 Peço{ who } que cessem a utilização { of-data } para desenvolver e melhorar a IA na Meta, incluindo os modelos generativos e os modelos para terceiros.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## A lei em que se baseia

# Com artigo: depois de «é», «tem por base», «invoco».
law-article =
    { $instrument ->
        [uk_gdpr] o artigo 21.º, n.º 1, do UK GDPR (Regulamento Geral sobre a Proteção de Dados do Reino Unido)
        [lgpd] o artigo 18.º, § 2.º, da LGPD (Lei Geral de Proteção de Dados do Brasil)
        [fadp] o artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados
        [local_objection] { law-local }
        [local_cessation] { law-local }
       *[gdpr] o artigo 21.º, n.º 1, do RGPD (Regulamento Geral sobre a Proteção de Dados)
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

law-local =
    { $law_known ->
        [article] a lei { residence-of } ({ $law }, { $article })
        [law] a lei { residence-of } ({ $law })
       *[no] a lei de proteção de dados { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

residence-of = ⟦do país de residência do meu filho ou filha|do país de residência desta pessoa|do meu país de residência⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

law-name =
    { $instrument ->
        [uk_gdpr] UK GDPR (Regulamento Geral sobre a Proteção de Dados do Reino Unido)
        [lgpd] LGPD (Lei Geral de Proteção de Dados do Brasil)
        [fadp] Lei Federal suíça sobre a Proteção de Dados
        [local_objection] lei de proteção de dados { residence-of }
        [local_cessation] lei de proteção de dados { residence-of }
       *[gdpr] RGPD (Regulamento Geral sobre a Proteção de Dados)
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

right =
    { $reasons ->
        [yes]
            @2 Invoco { law-article } e motivos relacionados com a { mine-f }situação particular{ of-whom }.
            @3 O direito tem por base { law-article }; os motivos decorrem da { mine-f }situação particular{ of-whom }.
            @1 Os { mine-mp }motivos decorrem da { mine-f }situação particular{ of-whom }; o { mine-m }direito de oposição tem por base { law-article }.
       *[no]
            @2 Invoco { law-article }.
            @3 O direito tem por base { law-article }.
            @1 O { mine-m }direito de oposição tem por base { law-article }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-uk_gdpr = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-fadp = { declaration-forbid }
    @2 Invoco { law-article }. A declaração abrange também o que já é público (artigo 30.º, n.º 3).
    @3 O fundamento é { law-article }. Também ficam abrangidos os dados que já são públicos (artigo 30.º, n.º 3).
    @1 Esta declaração tem por base { law-article }. Vale também para os dados que já são públicos (artigo 30.º, n.º 3).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-lgpd =
    { declaration-oppose } @2 Invoco { law-article }. A meu ver, esta utilização não cumpre a lei, porque não tem em conta o seguinte: { $breaches }.
    @3 O direito tem por base { law-article }, já que, na minha opinião, a lei não é cumprida. Está em causa o seguinte: { $breaches }.
    @1 Invoco { law-article }. Na minha opinião, esta utilização não está de acordo com a lei, porque não respeita { $breaches }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-local_objection = { declaration-object } { right }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

opening-local_cessation = { declaration-cease }
    { $reasons ->
        [yes]
            @2 Invoco { law-article }. Pelas razões aqui indicadas, esta utilização { harm }.
            @3 O meu pedido tem por base { law-article }. Indico razões que vêm da própria situação{ of-whom }; esta utilização { harm }.
            @1 Peço-o com fundamento no seguinte: { law-article }. Pelas razões que seguem, esta utilização { harm }.
       *[no]
            @2 Invoco { law-article }.
            @3 O meu pedido tem por base { law-article }.
            @1 O fundamento deste pedido é { law-article }.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

harm =
    { $residence ->
        [JP] é suscetível de lesar os { mine-mp }direitos ou interesses legítimos{ of-whom } (n.º 5)
       *[other] pode afetar os { mine-mp }direitos e interesses{ of-whom }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que abrange

own-content = ⟦o conteúdo público do meu filho ou filha|o conteúdo público desta pessoa|o meu próprio conteúdo público⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# «conteúdo de outras pessoas { shows }»
shows = ⟦que mostra ou nomeia o meu filho ou filha|que mostra ou nomeia esta pessoa|que me mostra ou nomeia⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

appears = ⟦em que o meu filho ou filha aparece|em que esta pessoa aparece|em que apareço⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

scope =
    { $way ->
        [two] { $account ->
                [yes] Refiro-me ao seguinte: { own-content }, antigo e novo, com legendas e metadados{ $named ->
                        [yes] {" "}– sobretudo { $content }
                       *[no] {""}
                    }. Refiro-me também ao que outras pessoas partilham em público e { shows }, ao que ⟦faço|se faz⟧ nas funcionalidades de IA e a dados sobre { whom } que vêm de parceiros ou de outro lado.
               *[no] Refiro-me a tudo o que outras pessoas partilham em público, agora ou mais tarde, e { shows }, com legendas e metadados. Refiro-me também ao que ⟦eu possa ter feito|possa ter sido feito⟧ nas funcionalidades de IA e a dados sobre { whom } que vêm de parceiros ou de outro lado.
            }
        [three] { $account ->
                [yes] Estão em causa quatro grupos de dados: { own-content }{ $named ->
                        [yes] {" "}(sobretudo { $content })
                       *[no] {""}
                    }, publicações públicas de outras pessoas { appears }, ⟦as minhas interações|as interações⟧ com funcionalidades de IA e dados sobre { whom } de parceiros ou de outras fontes. Ficam incluídos os conteúdos passados e futuros, as legendas e os metadados.
               *[no] Estão em causa três grupos de dados: publicações públicas de outras pessoas { appears }, eventuais interações com funcionalidades de IA e dados sobre { whom } de parceiros ou de outras fontes. Ficam incluídos os conteúdos passados e futuros, as legendas e os metadados.
            }
       *[one] { $account ->
                [yes] Isto abrange { own-content }, passado e futuro, com legendas e metadados{ $named ->
                        [yes] , sobretudo { $content }
                       *[no] {""}
                    }. Abrange também o conteúdo público de outras pessoas { shows }, ⟦as minhas interações|as interações⟧ com funcionalidades de IA e dados sobre { whom } de parceiros ou de outras fontes.
               *[no] Isto abrange o conteúdo público de outras pessoas { shows }, passado e futuro, com legendas e metadados. Abrange também eventuais interações com funcionalidades de IA e dados sobre { whom } de parceiros ou de outras fontes.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-photos_of_me = ⟦fotografias do meu filho ou filha|fotografias desta pessoa|fotografias minhas⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-photos_of_children = ⟦fotografias do meu filho ou filha|fotografias dos filhos desta pessoa|fotografias dos meus filhos⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-videos_voice = ⟦gravações do meu filho ou filha|gravações desta pessoa|gravações minhas⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-posts_comments = ⟦o que o meu filho ou filha escreveu|o que esta pessoa escreveu|o que escrevi⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

content-creative_work = ⟦as obras do meu filho ou filha|obras próprias|as minhas obras⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

list = { $start } e { $last }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

bridge =
    { $way ->
        [two] { $instrument ->
                [gdpr] A Meta diz ter em conta as expectativas, os riscos, os benefícios e os meios menos intrusivos. Trato destes pontos um a um.
               *[other] Para ⟦o meu filho ou filha|esta pessoa|mim⟧, isto é importante pelas razões que se seguem.
            }
        [three] { $instrument ->
                [gdpr] Ao ponderar os interesses, a vossa política pergunta pelas expectativas, pelos benefícios e riscos e por meios menos intrusivos. ⟦O caso do meu filho ou filha|O caso desta pessoa|O meu caso⟧ é o seguinte.
               *[other] Digo-o por razões que vêm ⟦da vida do meu filho ou filha|da vida desta pessoa|da minha própria vida⟧.
            }
       *[one] { $instrument ->
                [gdpr] A vossa política diz que ponderam o que uma pessoa podia esperar, os riscos, os benefícios e se existem meios menos intrusivos. Sobre estes pontos digo o seguinte.
               *[other] As razões estão ⟦na situação do meu filho ou filha|na situação desta pessoa|na minha própria situação⟧.
            }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Nas palavras da própria pessoa

own-words =
@2 O que isto significa, nas minhas palavras:
@3 Dito à minha maneira:
@1 Nas minhas próprias palavras:
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Quando as razões tocam em algo privado

no-details =
@2 Mais do que isto não quero contar, e não é preciso mais para decidir.
@3 Fico por aqui: para decidir não são precisos pormenores.
@1 Não quero dar mais pormenores, e não são necessários para decidir.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O ónus

burden-gdpr =
    { $tone ->
        [firm]
            @2 Só razões imperiosas e legítimas que prevaleçam sobre { burden-whose } podem justificar a continuação, e cabe à Meta apresentá-las. Os interesses comerciais em geral não bastam.
            @3 Se quiserem continuar, cabe à Meta apresentar razões imperiosas e legítimas que, neste caso, prevaleçam sobre { burden-whose }. Os interesses comerciais em geral não bastam.
            @1 O ónus é da Meta: apresentem razões imperiosas e legítimas que prevaleçam sobre { burden-whose }, ou ponham fim à utilização. Não basta uma referência geral a interesses comerciais.
       *[plain]
            @2 Cabe agora à Meta mostrar razões imperiosas e legítimas que prevaleçam sobre { burden-whose }. Os interesses comerciais em geral não bastam para isso.
            @3 O que conta agora é saber se podem apresentar razões imperiosas e legítimas que prevaleçam sobre { burden-whose }. Os interesses comerciais em geral não bastam.
            @1 Cabe à Meta apresentar razões imperiosas e legítimas que prevaleçam sobre { burden-whose }. Não basta uma referência geral a interesses comerciais.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-whose = ⟦os interesses, direitos e liberdades do meu filho ou filha|os interesses, direitos e liberdades desta pessoa|os meus interesses, direitos e liberdades⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-uk_gdpr = { burden-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-fadp =
@2 Se virem um motivo justificativo nos termos do artigo 31.º, como um interesse preponderante, cabe à Meta mostrá-lo. Os interesses comerciais em geral não bastam.
@3 Continuar exigiria um motivo justificativo nos termos do artigo 31.º. Cabe à Meta mostrá-lo, e uma referência geral a interesses comerciais não basta.
@1 Cabe à Meta mostrar um motivo justificativo nos termos do artigo 31.º, como um interesse preponderante. Não basta uma referência geral a interesses comerciais.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-lgpd =
@2 Se tiverem outro entendimento, cabe à Meta mostrar que a lei é cumprida neste caso concreto.
@3 Se quiserem continuar, mostrem-me de que modo esta utilização está de acordo com a lei neste caso. Apontar para interesses comerciais em geral não responde a isso.
@1 Cabe à Meta mostrar, neste caso, que esta utilização cumpre a lei. Não basta uma referência geral a interesses comerciais.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-local_objection =
    { $residence ->
        [JE] { burden-local-shown }
        [NG] { burden-local-shown }
        [RS] { burden-local-shown }
        [KE] { burden-local-shown }
        [TH] { burden-local-shown }
        [IM] { burden-local-shown }
       *[other]
            @2 Peço que ponderem os { mine-mp }interesses{ of-whom } neste caso concreto, e que não apontem para interesses comerciais em geral.
            @3 Se virem razões que pesem mais do que os { mine-mp }interesses{ of-whom }, peço que as nomeiem para este caso.
            @1 Se quiserem continuar, peço que mostrem que razões prevalecem, neste caso, sobre os { mine-mp }interesses{ of-whom }. Uma referência geral a interesses comerciais diz pouco sobre isso.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-local-shown =
@2 Para continuar, a Meta tem de mostrar razões que pesem mais do que os { mine-mp }interesses e direitos{ of-whom }. Os interesses comerciais em geral não o mostram.
@3 A lei deixa à Meta a prova de razões que prevaleçam; não pede a ⟦mim|ninguém⟧ que as refute. Peço razões que valham neste caso concreto.
@1 Cabe à Meta apresentar razões legítimas que, neste caso, prevaleçam sobre os { mine-mp }interesses e direitos{ of-whom }. Não basta uma referência geral a interesses comerciais.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

burden-local_cessation =
    { $residence ->
        [KR]
            @2 Se quiserem recusar, peço que nomeiem o caso previsto na lei em que se apoiam.
            @3 A lei enumera os casos em que podem recusar. Se virem aqui um deles, digam-me qual.
            @1 Em caso de recusa, peço que nomeiem o caso previsto na lei que a permite.
        [JP]
            @2 Peço que digam, para este caso concreto, se esta utilização é suscetível de lesar os { mine-mp }direitos ou interesses legítimos{ of-whom } e, se entenderem que não, porquê.
            @3 Se não virem como provável uma lesão dos { mine-mp }direitos ou interesses legítimos{ of-whom }, peço que me deem as razões para este caso.
            @1 Se entenderem que esta utilização não é suscetível de lesar os { mine-mp }direitos ou interesses legítimos{ of-whom }, peço que me digam porquê neste caso.
       *[other]
            @2 Se quiserem continuar, peço que nomeiem a disposição que o permite neste caso.
            @3 Se virem na lei uma razão para continuar, peço que a nomeiem para este caso.
            @1 Se não puserem fim à utilização, peço que me digam em que disposição se apoiam neste caso.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-expectation = as legítimas expectativas (artigo 10.º, II)
    .short = artigo 10.º, II
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-purpose = a finalidade para a qual os dados se tornaram públicos (artigo 7.º, §§ 3.º e 7.º)
    .short = artigo 7.º, §§ 3.º e 7.º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-transparency = o dever de transparência (artigos 6.º, VI, e 9.º)
    .short = artigos 6.º, VI, e 9.º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-sensitive = a proteção dos dados sensíveis (artigo 11.º)
    .short = artigo 11.º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-children = o melhor interesse das crianças e dos adolescentes (artigo 14.º)
    .short = artigo 14.º
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

breach-necessity = o princípio da necessidade (artigo 6.º, III)
    .short = artigo 6.º, III
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que se pede

requests-intro =
    { $tone ->
        [firm]
            @2 Espero da Meta:
            @3 Eis o que espero da Meta:
            @1 Exijo à Meta o seguinte:
       *[plain]
            @2 É isto que peço:
            @3 Solicito por isso:
            @1 Peço o seguinte:
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-gdpr = { requests-intro }
    .stop =
@2 pôr fim a esta utilização e limitar o tratamento até haver uma decisão (artigo 18.º, n.º 1, alínea d));
@3 não utilizar mais os dados para isto e limitar o tratamento enquanto decidem (artigo 18.º, n.º 1, alínea d));
@1 cessar esta utilização e limitar o tratamento até terem decidido (artigo 18.º, n.º 1, alínea d));
    .erase =
@2 retirar os dados dos conjuntos de treino (apagamento, artigo 17.º, n.º 1, alínea c)) e deixá-los fora de treinos futuros;
@3 apagar os dados que estejam guardados para treino (artigo 17.º, n.º 1, alínea c)) e não acrescentar outros no futuro;
@1 apagar os dados dos conjuntos de treino (artigo 17.º, n.º 1, alínea c)) e mantê-los fora de treinos futuros;
    .recipients =
@2 avisar os destinatários e dizer-me quem são (artigo 19.º);
@3 comunicá-lo a quem recebeu os dados e dizer-me quem é (artigo 19.º);
@1 informar disto os destinatários e indicar-me os seus nomes (artigo 19.º);
    .confirm = { requests-confirm }
    .refusal =
@2 se recusarem, dizer-me porquê neste caso (artigo 12.º, n.º 4).
@3 em caso de recusa, dar-me as razões que valem neste caso (artigo 12.º, n.º 4).
@1 dar-me as razões neste caso, se recusarem (artigo 12.º, n.º 4).
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-confirm =
    { $way ->
        [two] enviar-me uma confirmação por escrito{ $number ->
            [many] , para cada conta
           *[other] {""}
        };
        [three] fazer-me chegar isto por escrito{ $number ->
            [many] {" "}para todas as contas
           *[other] {""}
        };
       *[one] confirmar-me isto por escrito{ $number ->
            [many] {" "}para cada conta
           *[other] {""}
        };
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-uk_gdpr = { requests-gdpr }
    .stop = { requests-gdpr.stop }
    .erase = { requests-gdpr.erase }
    .recipients = { requests-gdpr.recipients }
    .confirm = { requests-gdpr.confirm }
    .refusal = { requests-gdpr.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-fadp = { requests-intro }
    .stop =
@2 pôr fim a esta utilização, também enquanto o assunto estiver em aberto;
@3 não utilizar mais os dados para isto, nem sequer enquanto analisam o assunto;
@1 cessar esta utilização e não a retomar enquanto o assunto estiver em aberto;
    .erase =
@2 retirar os dados dos conjuntos de treino (apagamento, artigo 32.º, n.º 2) e deixá-los fora de treinos futuros;
@3 apagar os dados que estejam guardados para treino (artigo 32.º, n.º 2) e não acrescentar outros no futuro;
@1 apagar os dados dos conjuntos de treino (artigo 32.º, n.º 2) e mantê-los fora de treinos futuros;
    .recipients =
@2 não entregar os dados a ninguém para isto e avisar quem já os tem;
@3 não comunicar os dados para esta finalidade e informar quem os recebeu;
@1 não transmitir dados para esta finalidade e informar quem já os tem;
    .confirm = { requests-confirm }
    .refusal =
@2 se não concordarem, dizer-me em que se apoiam neste caso.
@3 se tiverem outro entendimento, dizer-me por que razões neste caso.
@1 dizer-me em que se apoiam neste caso, se não concordarem.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-lgpd = { requests-intro }
    .stop =
@2 pôr fim a esta utilização e bloquear os dados no que toca a esta finalidade (artigo 18.º, IV);
@3 não utilizar mais os dados para isto e bloqueá-los para este fim (artigo 18.º, IV);
@1 cessar esta utilização e bloquear os dados para esta finalidade (artigo 18.º, IV);
    .erase = { requests-local_objection.erase }
    .recipients =
@2 avisar quem recebeu os dados (artigo 18.º, § 6.º) e dizer-me quem é (artigo 18.º, VII);
@3 comunicá-lo a cada destinatário dos dados (artigo 18.º, § 6.º) e dar-me os nomes (artigo 18.º, VII);
@1 informar disto as entidades a quem transmitiram os dados (artigo 18.º, § 6.º) e indicar-mas (artigo 18.º, VII);
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-local_objection = { requests-intro }
    .stop =
@2 pôr fim a esta utilização, também enquanto analisam o assunto;
@3 não utilizar mais os dados para isto;
@1 cessar esta utilização;
    .erase =
@2 retirar os dados dos conjuntos de treino e deixá-los fora de treinos futuros;
@3 apagar os dados que estejam guardados para treino e não acrescentar outros no futuro;
@1 apagar os dados dos conjuntos de treino e mantê-los fora de treinos futuros;
    .recipients =
@2 avisar quem recebeu os dados e dizer-me quem é;
@3 comunicá-lo a quem recebeu os dados e dar-me os nomes;
@1 informar disto as entidades a quem transmitiram os dados e indicar-mas;
    .confirm = { requests-confirm }
    .refusal =
@2 se recusarem, dizer-me porquê neste caso.
@3 em caso de recusa, dar-me as razões que valem neste caso.
@1 dar-me as razões neste caso, se recusarem.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

requests-local_cessation = { requests-local_objection }
    .stop =
@2 pôr fim a esta utilização e suspender o tratamento que a serve;
@3 não utilizar mais os dados para isto e suspender o tratamento;
@1 cessar esta utilização e suspender o tratamento para esta finalidade;
    .erase = { requests-local_objection.erase }
    .recipients = { requests-local_objection.recipients }
    .confirm = { requests-confirm }
    .refusal = { requests-local_objection.refusal }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## Até quando

period =
    { $unit ->
       *[month] { $amount ->
            [one] um mês
           *[other] { $amount } meses
        }
        [week] { $amount ->
            [one] uma semana
           *[other] { $amount } semanas
        }
        [day] { $amount ->
            [one] um dia
           *[other] { $amount } dias
        }
        [working_day] { $amount ->
            [one] um dia útil
           *[other] { $amount } dias úteis
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deadline-statutory =
    { $sourced ->
        [yes] { $tone ->
                [firm] { $way ->
                        [two] Respondam-me por escrito sem demora injustificada, o mais tardar no prazo de { period } a contar da receção
                        [three] A vossa resposta escrita tem de me chegar sem demora injustificada, o mais tardar em { period } a contar da receção
                       *[one] Espero a vossa resposta por escrito e sem demora injustificada, no prazo máximo de { period } a contar da receção
                    }
               *[plain] { $way ->
                        [two] A vossa resposta é devida sem demora injustificada, o mais tardar no prazo de { period } a contar da receção
                        [three] Aguardo a vossa resposta sem demora injustificada, o mais tardar em { period } a contar da receção
                       *[one] Espero a vossa resposta sem demora injustificada, no prazo máximo de { period } a contar da receção
                    }
            }{ $instrument ->
                [gdpr] {" "}(artigo 12.º, n.º 3)
                [uk_gdpr] {" "}(artigos 12.º, n.º 3, e 12A)
               *[other] {" "}({ $rule_cites })
            }.
       *[no]
            @2 Poderei ter a vossa resposta por escrito no prazo de { period } a contar da receção?
            @3 Peço que respondam por escrito no prazo de { period } a contar da receção.
            @1 Solicito a vossa resposta no prazo de { period } a contar da receção.
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deadline-day =
    { $dated ->
        [yes] {" "}{ $way ->
                [two] Contando a partir de uma receção em { $received }, o último dia é { $due }.
                [three] Se esta carta chegar em { $received }, a resposta pode vir até { $due }.
               *[one] Se receberem esta carta em { $received }, o prazo termina em { $due }.
            }
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

deadline-courtesy =
    { $instrument ->
        [local_objection] Não conheço nenhum prazo legal para esta resposta.
        [local_cessation] Não conheço nenhum prazo legal para esta resposta.
       *[other] A lei não fixa nenhum prazo para esta resposta.
    } { $tone ->
        [firm]
            @2 Espero-a por escrito no prazo de { period }.
            @3 Façam-ma chegar por escrito no prazo de { period }.
            @1 Peço para a ter por escrito no prazo de { period }.
       *[plain]
            @2 Peço-a por escrito no prazo de { period }.
            @3 Poderei tê-la por escrito no prazo de { period }?
            @1 Agradeço que me chegue por escrito no prazo de { period }.
    }{ deadline-day }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que não é, e a quem diz respeito

boundary =
    { $way ->
        [two] { $account ->
            [yes] Não peço que eliminem uma conta ou publicações, e isto não é uma retirada do consentimento.
           *[no] Não peço que eliminem publicações, e isto não é uma retirada do consentimento.
        }
        [three] { $account ->
            [yes] As contas e as publicações devem ficar como estão. Isto também não retira o consentimento.
           *[no] As publicações devem ficar como estão. Isto também não retira o consentimento.
        }
       *[one] { $account ->
            [yes] Isto não é um pedido para eliminar uma conta ou publicações, nem uma retirada do consentimento.
           *[no] Isto não é um pedido para eliminar publicações, nem uma retirada do consentimento.
        }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

accounts =
    { $number ->
        [none]
            @2 Se precisarem de mais dados para encontrar o conteúdo, digam-me quais.
            @3 Se faltar alguma coisa para encontrar o conteúdo, peçam-ma.
            @1 Caso sejam necessários mais dados para encontrar o conteúdo, indiquem-me quais.
        [one]
            @2 Trata-se ⟦da conta do meu filho ou filha|da conta desta pessoa|da minha conta⟧ em { $accounts }.
            @3 A conta em causa é ⟦a do meu filho ou filha|a desta pessoa|a minha⟧ em { $accounts }.
            @1 Isto aplica-se ⟦à conta do meu filho ou filha|à conta desta pessoa|à minha conta⟧ em { $accounts }.
       *[many]
            @2 Trata-se ⟦das contas do meu filho ou filha|das contas desta pessoa|das minhas contas⟧ em { $accounts }{ accounts-linked }.
            @3 As contas em causa são ⟦as do meu filho ou filha|as desta pessoa|as minhas⟧ em { $accounts }{ accounts-linked }.
            @1 Isto aplica-se ⟦às contas do meu filho ou filha|às contas desta pessoa|às minhas contas⟧ em { $accounts }{ accounts-linked }.
    } País de residência: { $country }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

accounts-linked =
    { $linked ->
        [yes] , que estão associadas no «Accounts Centre»
        [no] , cada uma por si; não estão associadas
        [unsure] , cada uma por si; não sei se estão associadas
       *[none] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-facebook = Facebook
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-instagram = Instagram
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-threads = Threads
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

account-whatsapp = WhatsApp (com a Meta AI)
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

closing =
    { $way ->
        [two] Com os melhores cumprimentos
        [three] Atentamente
       *[one] Melhores cumprimentos
    }{ $behalf ->
        [child] , em nome do meu filho ou filha:
        [represented] , em nome da pessoa que represento:
       *[self] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

date =
    { $day } de { $month ->
       *[january] janeiro
        [february] fevereiro
        [march] março
        [april] abril
        [may] maio
        [june] junho
        [july] julho
        [august] agosto
        [september] setembro
        [october] outubro
        [november] novembro
        [december] dezembro
    } de { $year }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O texto curto: declaração, uma razão, o que se pede

# Inciso, como who.
short-who = ⟦, com as responsabilidades parentais do meu filho ou filha,|, em representação de outra pessoa,|⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-for = ⟦, em nome do meu filho ou filha,|, em nome de outra pessoa,|⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# «dos meus dados», «dos seus dados»
short-whose = ⟦meus|seus⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-whoever = ⟦, quer tenha sido eu a partilhá-los, quer outras pessoas|⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Sem artigo: depois de dois pontos ou entre parênteses.
short-law =
    { $instrument ->
        [uk_gdpr] artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados do Reino Unido
        [lgpd] artigo 18.º, § 2.º, da Lei Geral de Proteção de Dados do Brasil (LGPD)
        [fadp] artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados
        [local_objection] { short-law-local }
        [local_cessation] { short-law-local }
       *[gdpr] artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-law-local =
    { $law_known ->
        [article] { $law }, { $article }
        [law] { $law }
       *[no] lei de proteção de dados { residence-of }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Com a preposição: «Ao abrigo { short-law-of }, …».
short-law-of =
    { $instrument ->
        [local_objection] { short-law-of-local }
        [local_cessation] { short-law-of-local }
       *[gdpr] do { short-law }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-law-of-local =
    { $law_known ->
        [article] da lei { residence-of } ({ $law }, { $article })
        [law] da lei { residence-of } ({ $law })
       *[no] da { short-law-local }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-purpose = dados pessoais para desenvolver e melhorar a IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-gdpr =
@2 Ao abrigo { short-law-of }, oponho-me{ short-for } a que os { short-whose } dados sejam usados para desenvolver e melhorar a IA na Meta.
@3 A Meta usa dados para desenvolver e melhorar a IA na Meta. Oponho-me{ short-who } a esse uso dos { short-whose } dados ({ short-law }).
@1 Oponho-me{ short-who } ao uso dos { short-whose } { short-purpose }. Fundamento: { short-law }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-uk_gdpr = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-fadp =
@2 Ao abrigo { short-law-of }, proíbo expressamente{ short-for } que os { short-whose } dados sejam usados para desenvolver e melhorar a IA na Meta.
@3 A Meta usa dados para desenvolver e melhorar a IA na Meta. Proíbo expressamente{ short-who } esse uso dos { short-whose } dados ({ short-law }).
@1 Proíbo expressamente{ short-who } o uso dos { short-whose } { short-purpose }. Fundamento: { short-law }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-lgpd =
@2 Ao abrigo { short-law-of }, oponho-me{ short-for } a que os { short-whose } dados sejam usados para desenvolver e melhorar a IA na Meta. Vejo violado: { $breaches }.
@3 A Meta usa dados para desenvolver e melhorar a IA na Meta. Oponho-me{ short-who } a esse uso dos { short-whose } dados; fundamento: { short-law }. Vejo violado: { $breaches }.
@1 Oponho-me{ short-who } ao uso dos { short-whose } { short-purpose }. Fundamento: { short-law }. Na minha opinião, viola: { $breaches }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-local_objection = { short-opening-gdpr }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-opening-local_cessation =
@2 Ao abrigo { short-law-of }, peço{ short-for } que cesse o uso dos { short-whose } dados para desenvolver e melhorar a IA na Meta.
@3 A Meta usa dados para desenvolver e melhorar a IA na Meta. Peço{ short-who } que cessem esse uso dos { short-whose } dados ({ short-law }).
@1 Peço{ short-who } que deixem de usar os { short-whose } { short-purpose }. Fundamento: { short-law }.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-closing =
    { $tone ->
        [firm]
            @2 Espero que lhe ponham fim e que o confirmem por escrito.
            @3 Ponham fim a este uso e confirmem-no por escrito.
            @1 Espero que cessem e que o confirmem por escrito.
       *[plain] { $act ->
            [cease]
                @2 Confirmem-me por escrito que terminou.
                @3 Peço também uma confirmação por escrito.
                @1 Peço que me confirmem o fim por escrito.
           *[object]
                @2 Peço que lhe ponham fim e o confirmem por escrito.
                @3 Peço o fim disto e uma confirmação escrita.
                @1 Cessem este uso e confirmem-mo por escrito.
       }
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-scope =
    { $way ->
        [two] { $account ->
                [yes] Refiro-me a tudo: publicações próprias, as de outras pessoas⟦ sobre mim|⟧ e o uso de funcionalidades de IA.
               *[no] Refiro-me ao que outras pessoas publicam sobre { whom } e a qualquer uso de funcionalidades de IA.
            }
        [three] { $account ->
                [yes] Tudo fica abrangido: conteúdo próprio, conteúdo de outras pessoas⟦ sobre mim|⟧, interações com a IA.
               *[no] Tudo fica abrangido: conteúdo de outras pessoas sobre { whom }, eventuais interações com a IA.
            }
       *[one] { $account ->
                [yes] Isto abrange ⟦o meu conteúdo|o conteúdo próprio⟧, o que outras pessoas partilham⟦ sobre mim|⟧ e as interações com a IA.
               *[no] Isto abrange o que outras pessoas partilham sobre { whom } e eventuais interações com a IA.
            }
    }
    .terse =
        { $account ->
            [yes] Abrange conteúdo próprio, conteúdo de outras pessoas e uso de IA.
           *[no] Abrange conteúdo de outras pessoas e uso de IA.
        }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

## O que as cartas seguintes dizem da oposição

# Sem artigo. { article-noun }: «a oposição», «o pedido»; { of-noun }: «da oposição», «do pedido».
noun =
    { $act ->
        [forbid] proibição
        [cease] pedido
       *[object] oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

article-noun =
    { $act ->
        [forbid] a proibição
        [cease] o pedido
       *[object] a oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

article-noun-start =
    { $act ->
        [forbid] A proibição
        [cease] O pedido
       *[object] A oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

mine-noun =
    { $act ->
        [forbid] a minha proibição
        [cease] o meu pedido
       *[object] a minha oposição
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# No princípio da frase: «A minha oposição», «O pedido».
mine-noun-start =
    { $act ->
        [forbid] ⟦A minha proibição|A proibição⟧
        [cease] ⟦O meu pedido|O pedido⟧
       *[object] ⟦A minha oposição|A oposição⟧
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-noun = ⟦{ article-noun } em nome do meu filho ou filha|{ article-noun } em nome da pessoa que represento|{ mine-noun }⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

my-noun-of = ⟦{ article-noun } de { $sent } em nome do meu filho ou filha|{ article-noun } de { $sent } em nome da pessoa que represento|{ mine-noun } de { $sent }⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

short-noun-of = ⟦{ article-noun } de { $sent } pelo meu filho ou filha|{ article-noun } de { $sent } por outra pessoa|{ mine-noun } de { $sent }⟧
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

concerns =
@2 { article-noun-start } trata da utilização { of-data } para desenvolver e melhorar a IA na Meta.
@3 Há um só assunto: a utilização { of-data } para o desenvolvimento e a melhoria da IA na Meta.
@1 { article-noun-start } diz respeito à utilização { of-data } para desenvolver e melhorar a IA na Meta.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Frase sem sujeito: «Em 3 de maio { did }».
did =
    { $act ->
        [forbid] proibi expressamente{ who } a utilização { of-data }
        [cease] pedi{ who } que cessasse a utilização { of-data }
       *[object] opus-me{ who } à utilização { of-data }
    } para o desenvolvimento e a melhoria da IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

# Como did, mas para o texto curto.
short-did =
    { $act ->
        [forbid] proibi expressamente{ short-for } o uso dos { short-whose } dados
        [cease] pedi{ short-for } que cessasse o uso dos { short-whose } dados
       *[object] opus-me{ short-for } ao uso dos { short-whose } dados
    } para desenvolver e melhorar a IA na Meta
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

sent-for = { $day } ({ $accounts })
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

scope-again =
@2 Como antes, está em causa o seguinte: { scope-own }conteúdo de outras pessoas { shows }, interações com funcionalidades de IA e dados de parceiros ou de outras fontes.
@3 Nada mudou no que está em causa: { scope-own }conteúdo de outras pessoas { shows }, interações com funcionalidades de IA e dados de parceiros ou de outras fontes.
@1 Continua a abranger { scope-own }conteúdo de outras pessoas { shows }, interações com funcionalidades de IA e dados de parceiros ou de outras fontes.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

scope-own =
    { $account ->
        [yes] ⟦o conteúdo do meu filho ou filha|o conteúdo desta pessoa|o meu próprio conteúdo⟧,{" "}
       *[no] {""}
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

next-step =
    { $instrument ->
        [uk_gdpr] Se não for possível resolver isto entre nós, tenciono apresentar reclamação à Information Commission (section 165 da Data Protection Act 2018).
        [fadp] Se não for possível resolver isto entre nós, tenciono denunciá-lo ao Encarregado Federal da Proteção de Dados e da Transparência da Suíça (FDPIC).
        [lgpd] Se não for possível resolver isto entre nós, tenciono dirigir uma petição à Autoridade Nacional de Proteção de Dados do Brasil.
       *[gdpr]
            @2 Caso contrário, tenciono recorrer à autoridade de controlo competente.
            @3 Se não for possível resolver isto entre nós, tenciono levar o assunto à autoridade de controlo competente.
            @1 Se não for possível resolver isto entre nós, tenciono apresentar reclamação à autoridade de controlo competente.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

answer-by =
    { $tone ->
        [firm] Espero a vossa resposta por escrito até { $due }. Esse dia não é fixado por lei{ $statutory ->
                [yes] , e não prolonga nenhum prazo legal.
               *[no] .
            }
       *[plain]
            @2 Poderei ter a vossa resposta por escrito até { $due }? Esse dia não é fixado por lei.
            @3 Agradeço uma resposta por escrito até { $due }; esse dia é uma sugestão minha, não um prazo legal.
            @1 Peço que respondam por escrito até { $due }. Esse dia é uma cortesia, não um prazo legal.
    }
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

complaint-to-meta =
    Reclamação nos termos da section 164A da Data Protection Act 2018 (data protection complaint)
    .short = Reclamação (section 164A da Data Protection Act 2018):
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

acknowledge =
    Têm 30 dias para acusar a receção desta reclamação. Peço que a analisem e que me comuniquem o resultado sem demora injustificada.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica

identified =
    { $number ->
        [many] O formulário mostra quais são as contas.
       *[one] O formulário mostra qual é a conta.
    }
    .person = ⟦Nome do meu filho ou filha:|Nome da pessoa que represento:|Nome da pessoa que represento:⟧
    .profile = Perfil:
    .mandate = Posso comprovar que tenho poderes para agir por esta pessoa.
    .version = 1
    .reviewed = 2026-11-27, ainda sem revisão jurídica
