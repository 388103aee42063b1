namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The 1,000 most frequent surnames of the Netherlands with the number of people who bore them in 2007.</summary>
/// <remarks>
/// Source: <c>digitalheir/family-names-in-the-netherlands</c> (MIT, © 2015 Maarten Trompper), after the Nederlandse Familienamenbank; see
/// <c>THIRD-PARTY-NOTICES.md</c>. Thread safe: constant.
/// </remarks>
internal static class Achternaamtabel
{
    /// <summary>Number of inhabitants of the Netherlands on 1 January 2007 (CBS), rounded.</summary>
    public const int Inwoners2007 = 16_358_000;

    /// <summary>The rows: prefix, name, number of bearers; most frequent first.</summary>
    public const string Rows = """
        de,Jong,83782
        ,Jansen,73533
        de,Vries,71065
        van den,Berg,57377
        van,Dijk,56408
        ,Bakker,55273
        ,Janssen,54040
        ,Visser,49525
        ,Smit,42275
        ,Meijer,38472
        de,Boer,38191
        ,Mulder,36207
        de,Groot,36032
        ,Bos,35402
        ,Vos,30279
        ,Peters,30106
        ,Hendriks,29492
        ,Dekker,27946
        van,Leeuwen,27819
        ,Brouwer,25419
        de,Wit,24055
        ,Dijkstra,23510
        ,Smits,23205
        de,Graaf,21004
        van der,Meer,20591
        ,Kok,20325
        ,Jacobs,20148
        van der,Linden,20132
        ,Vermeulen,20110
        de,Haan,20011
        van den,Heuvel,19899
        van den,Broek,18447
        van der,Veen,18366
        de,Bruin,17593
        ,Schouten,17147
        van,Beek,16708
        van der,Heijden,16663
        de,Bruijn,16562
        ,Willems,16508
        van,Vliet,16346
        ,Maas,15620
        ,Hoekstra,15613
        ,Verhoeven,15525
        ,Koster,15346
        van,Dam,15288
        ,Prins,14894
        ,Huisman,14682
        ,Blom,14679
        ,Peeters,14054
        de,Jonge,13989
        ,Kuipers,13987
        van der,Wal,13927
        van,Veen,13705
        ,Post,13622
        ,Kuiper,13491
        ,Kramer,13188
        van den,Brink,13115
        ,Veenstra,13073
        ,Scholten,12764
        van,Wijk,12700
        ,Postma,12395
        ,Martens,12235
        ,Vink,12161
        de,Ruiter,12003
        ,Groen,11670
        ,Timmermans,11658
        van de,Ven,11647
        ,Gerritsen,11593
        ,Jonker,11480
        ,Boer,11448
        van,Loon,11320
        ,Willemsen,11230
        ,Smeets,11145
        ,Bosch,10940
        de,Lange,10932
        de,Vos,10892
        ,Schipper,10784
        van,Dongen,10763
        ,Koning,10735
        van der,Laan,10669
        de,Koning,10620
        ,Driessen,10518
        van,Doorn,10485
        ,Hermans,10359
        ,Evers,10291
        van der,Velden,10189
        van den,Bosch,10100
        ,Hofman,10000
        ,Wolters,9991
        van der,Meulen,9978
        ,Bosman,9937
        ,Mol,9916
        ,Molenaar,9914
        ,Sanders,9912
        ,Kuijpers,9906
        van der,Horst,9884
        de,Leeuw,9814
        ,Verbeek,9463
        ,Stam,9402
        ,Kroon,9333
        ,Groot,9239
        ,Timmer,9034
        de,Rooij,8894
        ,Groeneveld,8714
        ,Wouters,8709
        ,Schaap,8648
        de,Haas,8639
        ,Roos,8599
        van,Rijn,8567
        ,Pronk,8419
        ,Bosma,8413
        ,Koopman,8347
        ,Vonk,8275
        ,Verhagen,8223
        ,Snijders,8116
        ,Dekkers,8077
        van,Es,8048
        ,Versteeg,8025
        ,Zijlstra,8022
        van der,Velde,8015
        ,Boon,7993
        ,Klein,7932
        ,Stevens,7833
        ,Gerrits,7816
        ,Simons,7812
        ,Otten,7778
        ,Aarts,7734
        ,Bouwman,7690
        ,Verweij,7682
        van,Schaik,7653
        ,Blok,7598
        ,Muller,7590
        de,Jager,7554
        ,Damen,7475
        ,Klaassen,7470
        ,Rutten,7459
        ,Jager,7449
        van,Eijk,7335
        ,Cornelissen,7242
        van der,Heide,7231
        van,Rooij,7212
        ,Geurts,7158
        ,Vermeer,7154
        ,Bouman,7104
        ,Teunissen,7026
        ,Franken,7013
        ,Roelofs,6985
        ,Faber,6983
        ,Lammers,6977
        ,Arts,6955
        ,Boersma,6916
        van,Os,6886
        ,Buijs,6883
        ,Joosten,6829
        ,Venema,6806
        ,Schuurman,6790
        ,Verhoef,6784
        ,Thijssen,6779
        ,Derksen,6771
        ,Visscher,6715
        ,Derks,6700
        van den,Akker,6658
        ,Goossens,6610
        ,Kersten,6482
        ,Timmerman,6406
        ,Wiersma,6405
        van der,Werf,6290
        ,Baas,6288
        ,Baars,6244
        van,Essen,6240
        van,Lieshout,6199
        ,Brouwers,6188
        ,Kamphuis,6140
        van der,Plas,6087
        van,Driel,6041
        ,Hoek,6039
        ,Wessels,6035
        van,Rooijen,6030
        van,Rossum,5991
        van,Eck,5989
        van,Gils,5979
        ,Zwart,5949
        ,Bouma,5942
        van der,Steen,5936
        ,Arends,5927
        ,Vissers,5921
        ,Knol,5906
        van den,Bos,5906
        van der,Ploeg,5885
        ,Bijl,5883
        van,Dalen,5873
        ,Hartman,5853
        ,Hoogendoorn,5816
        ,Terpstra,5801
        de,Ruijter,5798
        ,Rietveld,5743
        den,Hartog,5722
        van,Berkel,5667
        van de,Pol,5629
        ,Boonstra,5605
        den,Boer,5595
        ,Feenstra,5581
        ,Tromp,5577
        ,Kooistra,5574
        ,Schut,5563
        ,Keizer,5490
        ,Pieters,5473
        ,Koopmans,5463
        ,Konings,5458
        van,Zanten,5456
        de,Ridder,5454
        ,Schepers,5439
        van,Vugt,5418
        ,Veldman,5414
        ,Smulders,5411
        ,Brink,5385
        ,Boers,5378
        ,Stolk,5352
        de,Waal,5332
        van der,Molen,5326
        ,Vis,5313
        van der,Zee,5307
        ,Nieuwenhuis,5300
        ,Albers,5262
        van,Duijn,5252
        ,Brand,5251
        ,Klomp,5243
        ,Brinkman,5237
        ,Keijzer,5218
        de,Jongh,5216
        van,Velzen,5198
        van der,Sluis,5154
        van der,Veer,5137
        van,Egmond,5119
        ,Kooijman,5115
        ,Nijenhuis,5111
        ,Schreurs,5101
        ,Lamers,5098
        ,Verheijen,5079
        van,Hoof,5059
        ,Kool,5055
        ,Nijland,5052
        ,Heemskerk,5030
        ,Brands,4982
        de,Visser,4976
        ,Heijnen,4973
        ,Reinders,4972
        ,Willemse,4963
        ,Leenders,4958
        ,Berends,4938
        ,Veldhuis,4936
        de,Kok,4934
        ,Ruiter,4915
        ,Bergsma,4899
        van,Gelder,4897
        ,Drost,4876
        ,Swinkels,4866
        ,Meijers,4865
        ,Theunissen,4850
        ,Schippers,4845
        ,Wijnen,4807
        ,Schutte,4791
        ,Verschoor,4786
        ,Hoogeveen,4770
        ,Manders,4768
        ,Fransen,4762
        de,Wilde,4758
        van der,Linde,4757
        ,Klaver,4741
        ,Wagenaar,4740
        ,Kooij,4722
        van der,Hoeven,4706
        ,Jonkers,4705
        ,Nijhuis,4688
        van,Kessel,4687
        ,Steenbergen,4675
        ,Bongers,4674
        ,Mulders,4663
        ,Pol,4659
        van,Putten,4658
        ,Bouwmeester,4635
        van,Kempen,4614
        de,Graaff,4590
        ,Koops,4578
        ,Franssen,4576
        den,Ouden,4562
        van der,Burg,4560
        ,Geerts,4558
        van,Ginkel,4538
        van,Mourik,4532
        ,Lemmens,4531
        ,Yilmaz,4512
        de,Winter,4491
        van,Wijngaarden,4481
        ,Versluis,4478
        ,Veerman,4470
        ,Beckers,4469
        van,Bergen,4449
        ,Hendriksen,4447
        de,Laat,4415
        ,Schoenmakers,4414
        ,Groenendijk,4412
        ,Drenth,4410
        ,Bruinsma,4410
        ,Schreuder,4408
        ,Valk,4380
        ,Verheij,4378
        van der,Woude,4377
        ,Houben,4353
        van,Kampen,4348
        van de,Wetering,4328
        van de,Laar,4313
        ,Borst,4296
        ,Lubbers,4296
        ,Timmers,4288
        ,Boom,4280
        ,Swart,4279
        ,Kamp,4276
        van,Houten,4273
        ,Boot,4266
        ,Coenen,4265
        ,Weijers,4263
        ,Oomen,4247
        van der,Meij,4236
        ,Kroes,4226
        ,Westra,4221
        van,Hees,4187
        de,Beer,4187
        van der,Ven,4176
        ,Burger,4173
        ,Nguyen,4162
        ,Berendsen,4134
        van der,Poel,4113
        van,Erp,4110
        van,Laar,4110
        van der,Kolk,4102
        ,Bruins,4097
        ,Blaauw,4072
        van,Alphen,4069
        van der,Lee,4064
        ,Scheffer,4061
        van,Schijndel,4056
        ,Hiemstra,4054
        van,Keulen,4053
        ,Moonen,4027
        ,Raaijmakers,4025
        ,Harmsen,4015
        van,Esch,4014
        van den,Hoek,4007
        van der,Pol,3997
        ,Engels,3986
        ,Dijk,3981
        ,Jaspers,3974
        ,Schellekens,3971
        van,Boxtel,3961
        ,Verkerk,3960
        van den,Bergh,3958
        de,Waard,3957
        ,Vogel,3954
        ,Beekman,3945
        ,Dijkman,3939
        ,Dam,3939
        ,Burgers,3931
        van,Pelt,3930
        ,Hoogland,3925
        ,Veldhuizen,3903
        van der,Hoek,3894
        van,Oosten,3857
        ,Snijder,3856
        van,Rijswijk,3848
        ,Zonneveld,3842
        ,Snel,3837
        van,Tol,3833
        ,Janssens,3832
        ,Staal,3829
        ,Huizinga,3816
        ,Heijmans,3815
        van den,Hurk,3813
        ,Hagen,3804
        ,Koelewijn,3799
        ,Pot,3789
        ,Janse,3788
        ,Roest,3788
        ,Elzinga,3786
        van der,Voort,3774
        ,Tol,3769
        van,Soest,3761
        ,Nijhof,3761
        van der,Meijden,3761
        van der,Vliet,3750
        ,Kerkhof,3748
        ,Wolf,3740
        ,Kusters,3731
        ,Koot,3730
        van,Hal,3713
        ,Donkers,3711
        ,Douma,3705
        ,Schenk,3695
        van,Engelen,3695
        ,Kloosterman,3691
        ,Stoop,3686
        van,Mierlo,3680
        ,Klok,3680
        de,Klerk,3678
        van,Tilburg,3676
        de,Man,3676
        ,Westerhof,3673
        ,Vogels,3671
        ,Brugman,3659
        ,Snoek,3656
        ,Bartels,3655
        ,Berkhout,3647
        ,Hermsen,3646
        ,Smith,3644
        ,Engelen,3634
        de,Kort,3631
        ,Smid,3630
        ,Troost,3630
        ,Alberts,3622
        ,Jonkman,3615
        van de,Wiel,3612
        ,Pennings,3607
        ,Veen,3594
        van den,Boogaard,3592
        ter,Horst,3590
        van der,Weide,3588
        ,Zuidema,3584
        ,Witteveen,3576
        ,Scholte,3572
        van de,Kamp,3569
        den,Hollander,3562
        ,Schilder,3555
        van,Gestel,3554
        de,Bie,3548
        ,Slot,3547
        van der,Aa,3544
        ,Koolen,3543
        ,Zwaan,3541
        ,Kremer,3537
        ,Akkerman,3531
        van,Delft,3520
        ,Meijerink,3516
        ,Cox,3514
        ,Bijlsma,3504
        ,Ros,3499
        de,Weerd,3489
        ,Reitsma,3487
        van de,Sande,3487
        ,Hartog,3484
        ,Donker,3481
        ,Hamers,3478
        van,Kooten,3475
        de,Zeeuw,3474
        ,Schmidt,3472
        ,Mertens,3462
        ,Wijnands,3442
        ,Buis,3439
        ,Bruin,3439
        ,Reijnders,3439
        ,Hendrikx,3434
        ,Claassen,3423
        van,Schie,3422
        ,Hollander,3422
        ,Linders,3422
        de,Heer,3415
        ,Moes,3413
        van,Uden,3413
        ,Miedema,3400
        ,Kuijper,3399
        ,Hol,3396
        van,Santen,3396
        ,Schuurmans,3387
        ,Mensink,3374
        van den,Boom,3369
        van der,Graaf,3369
        van der,Valk,3368
        ,Polman,3367
        ,Goedhart,3362
        ,Nijboer,3357
        ,Stegeman,3357
        ,Witte,3333
        van,Ingen,3331
        ,Buitenhuis,3329
        ,Coolen,3326
        ter,Haar,3322
        ,Spaans,3322
        van,Deursen,3309
        van,Hout,3298
        ,Bax,3297
        van,Buuren,3280
        van,Gent,3268
        van de,Velde,3268
        ,Hulshof,3248
        van der,Spek,3233
        van der,Zwan,3229
        ,Schmitz,3223
        de,Geus,3221
        ,Weber,3221
        ,Wever,3218
        ,Verheul,3218
        van,Oorschot,3217
        van,Lierop,3211
        ,Krijgsman,3211
        ,Ooms,3206
        ten,Have,3205
        van der,Beek,3199
        ,Verburg,3199
        ,Bol,3199
        van der,Vegt,3198
        van der,Zanden,3195
        ,Veltman,3189
        ,Schrijver,3189
        ,Beumer,3176
        ,Haan,3170
        ,Verstappen,3167
        ,Cremers,3158
        van,Bruggen,3142
        ,Nijman,3140
        van,Ham,3139
        van,Beers,3136
        ,Pater,3130
        van,Maanen,3121
        ,Hendrix,3121
        ,Wassink,3117
        ,Braam,3112
        ,Kaya,3109
        ,Nijssen,3104
        van,Gool,3104
        ,Oudshoorn,3103
        van,Dooren,3098
        ,Laan,3094
        ,Krol,3081
        van,Ooijen,3065
        ,Romijn,3049
        van,Riel,3048
        van,Oosterhout,3048
        ,Bal,3044
        ,Verschuren,3039
        van den,Oever,3035
        van,Gemert,3032
        ,Veldkamp,3029
        van der,Werff,3027
        van,Haren,3017
        van,Zon,3011
        van,Helden,3009
        ,Kroeze,3006
        van der,Heiden,3002
        ,Jans,3001
        ,Rademaker,2995
        ,Gielen,2990
        van,Kleef,2989
        ,Bloem,2988
        ,Klijn,2982
        ,Vrolijk,2981
        ,Zwiers,2966
        ,Nijkamp,2957
        ,Hof,2950
        ,Bekkers,2939
        ,Kanters,2926
        ,Bleeker,2920
        van 't,Hof,2919
        van,Bommel,2915
        ,Habets,2914
        ,Pijnenburg,2913
        ,Dijkhuizen,2912
        ,Broeders,2909
        van,Noort,2901
        van der,Putten,2898
        ,Scheepers,2895
        ,Bergman,2880
        de,Goede,2874
        ,Gorter,2872
        ,Krijnen,2871
        ,Lam,2870
        ,Hofstede,2868
        de,Roos,2861
        de,Roo,2851
        van der,Ham,2847
        van,Laarhoven,2839
        van,Aalst,2835
        van,Wanrooij,2832
        ,Griffioen,2832
        ,Mooij,2827
        van,Oort,2825
        de,Zwart,2822
        ,Rovers,2820
        van der,Kooij,2818
        ,Nauta,2802
        ,Tijssen,2798
        ,Schot,2795
        ,Broekhuizen,2795
        ,Winter,2795
        ,Bouwhuis,2793
        ,Hopman,2789
        ,Winters,2789
        de,Nijs,2787
        ,Bekker,2786
        ,Prinsen,2779
        van de,Graaf,2777
        ,Hoogenboom,2775
        van,Tongeren,2773
        ,Koenen,2773
        ,Luijten,2764
        ,Maassen,2752
        van,Haaren,2748
        van,Hoorn,2743
        ,Verbruggen,2743
        ,Nelissen,2739
        ,Broers,2738
        van,Galen,2737
        van,Iersel,2737
        ,Verstegen,2736
        ,Bron,2733
        ,Landman,2730
        ,Kessels,2727
        ,Oosting,2727
        van,Diepen,2725
        ,Bogers,2724
        ,Wolfs,2720
        ,Maat,2718
        ,Yildiz,2711
        de,Wolf,2711
        ,Spijker,2710
        ,Heeren,2708
        ,Baan,2705
        ,Akkermans,2699
        van,Ommen,2699
        ,Pieterse,2695
        ,Rozema,2694
        van,Aken,2683
        van de,Beek,2681
        ,Schonewille,2681
        ,Sterk,2681
        van,Hemert,2672
        ,Zandbergen,2672
        ,Jongsma,2669
        ,Verboom,2667
        de,Rijk,2661
        ,Nieuwenhuizen,2661
        ,Zegers,2659
        ,Poot,2658
        van der,Sluijs,2654
        ,Linssen,2650
        ,Groenewegen,2648
        van den,Brand,2645
        ,Altena,2644
        ,Vervoort,2644
        ,Cuijpers,2643
        ,Slagter,2643
        ,Ras,2639
        ,Kleijn,2633
        ,Hoving,2626
        ,Pool,2621
        ,Aerts,2617
        van,Oers,2614
        ,Beijer,2613
        ,Vaessen,2612
        ,Adema,2600
        van der,Hulst,2598
        van,Son,2590
        van,Dijken,2589
        ,Oerlemans,2588
        van,Geffen,2586
        van der,Helm,2583
        ,Spierings,2583
        van,Dorp,2580
        van,Bree,2576
        ,Thomassen,2573
        ,Slingerland,2570
        ,Roelofsen,2570
        ,Yildirim,2567
        ,Oskam,2554
        ,Martina,2544
        de,Witte,2541
        ,Blokland,2534
        van,Herk,2534
        ,Koenders,2529
        ,Hageman,2529
        ,Brandsma,2528
        ,Bisschop,2526
        ,Verberne,2522
        ,Wind,2519
        ,Ligthart,2517
        ,Scholtens,2517
        ,Kingma,2515
        ,Meester,2513
        van,Lith,2513
        ,Spaan,2504
        ,Wieringa,2503
        ,Booij,2499
        ,Dokter,2498
        van der,Waal,2489
        ,Schoemaker,2489
        ,Nijmeijer,2488
        ,Aalders,2486
        van,Kesteren,2484
        ,Geerlings,2483
        ,Kemper,2480
        ,Kraan,2479
        van,Drunen,2479
        van,Lier,2477
        ,Wong,2476
        ,Ouwehand,2471
        ,Hofstra,2462
        ,Bruggeman,2461
        ,Wassenaar,2459
        van,Klaveren,2454
        ,Harms,2453
        ,Rodenburg,2452
        de,Gier,2450
        ,Rutgers,2447
        van,Zijl,2442
        van,Gelderen,2442
        ,Öztürk,2437
        van,Wingerden,2436
        ,Hofland,2436
        ,Engel,2434
        ,Pols,2430
        van,Boven,2429
        ,Walraven,2423
        ,Lodder,2420
        ,Posthumus,2419
        ,Claessens,2418
        ,Koch,2416
        den,Haan,2416
        van den,Ende,2415
        ,Haak,2411
        van der,Knaap,2399
        ,Hummel,2396
        ,Demir,2395
        ,Lucas,2395
        ,Zweers,2392
        ,Klop,2384
        ,Jongen,2383
        ,Storm,2379
        ,Reijnen,2379
        van,Straten,2378
        van,Lent,2375
        de,Keijzer,2371
        ,Huizing,2366
        van,Hoek,2365
        ,Kruithof,2358
        van,Breugel,2358
        ,Segers,2357
        van den,Burg,2356
        ,Schimmel,2352
        ,Kolkman,2350
        ,Hop,2348
        ,Oost,2346
        ,Cornelisse,2345
        ,Olthof,2344
        van,Kuijk,2343
        van,Loenen,2343
        ,Oosterhof,2340
        van,Osch,2338
        ,Hanssen,2337
        ,Roovers,2335
        ,Doornbos,2332
        ,Şahin,2327
        van,Bakel,2327
        van der,Wielen,2323
        ,Westerveld,2321
        ,Winkel,2317
        van den,Hout,2314
        ,Strik,2310
        ,Vossen,2305
        ,Teeuwen,2303
        ,Adams,2301
        van de,Kerkhof,2300
        ,Niemeijer,2299
        van,Asselt,2299
        ,Geelen,2295
        ,Thomas,2293
        ,Dirks,2293
        ,Wissink,2290
        ,Homan,2290
        ,Bezemer,2288
        ,Aalbers,2288
        ,Hut,2282
        ,Bronkhorst,2281
        van,Loo,2280
        ,Woudstra,2279
        ,Groeneweg,2278
        ,Bouw,2278
        de,Greef,2278
        ,Voogt,2275
        ,Boogaard,2275
        ,Nagtegaal,2274
        ,Hoogendijk,2274
        ,Ploeg,2271
        van de,Water,2264
        de,Bont,2262
        ,Maessen,2256
        ,Toonen,2252
        ,Singh,2250
        van den,Berge,2250
        van,Gerwen,2247
        ,Leijten,2244
        ,Vogelaar,2239
        ,Huijbregts,2238
        van,Gorp,2237
        van,Ewijk,2237
        ,Bremer,2236
        ,Broekman,2236
        ,Warmerdam,2233
        van,Amerongen,2231
        ten,Hove,2231
        van,Gerven,2231
        ,Lucassen,2229
        ,Kouwenhoven,2228
        van,Dommelen,2227
        ,Otto,2226
        van den,Hoven,2226
        ,Pouw,2225
        ,Wisse,2224
        ,Schoenmaker,2221
        van,Manen,2221
        ,Loos,2217
        ,Langeveld,2216
        ,Robben,2214
        ,Voortman,2213
        de,Reus,2209
        ,Kamps,2208
        ,Ottens,2207
        van der,Burgt,2206
        van den,Dungen,2205
        ,Tan,2205
        ,Aydin,2199
        ,Bergmans,2197
        ,Meurs,2190
        ,Wesselink,2189
        ,Kuijt,2186
        ,Drent,2186
        van,Strien,2184
        ,Jansma,2182
        den,Otter,2182
        ,Smolders,2178
        de,Kruijf,2177
        ,Haverkamp,2176
        ,Brons,2176
        ,Kranenburg,2175
        van der,Weijden,2171
        ,Megens,2171
        van der,Bijl,2170
        ,Kortekaas,2169
        van,Andel,2169
        ,Groenewoud,2167
        ,Biemans,2165
        van der,Geest,2161
        van,Meurs,2159
        ,Spruijt,2159
        ,Donders,2159
        ,Gubbels,2158
        ,Middelkoop,2157
        den,Hertog,2156
        van der,Schaaf,2155
        ,Veenendaal,2155
        ,Snippe,2154
        ,Admiraal,2151
        ,Struik,2150
        ,Werkman,2150
        ,Berger,2150
        ,Koole,2150
        ,Overbeek,2150
        van,Grinsven,2149
        ,Gijsbers,2149
        ,Kooiman,2146
        ,Koers,2146
        van der,Mark,2145
        ,Peek,2143
        ,Kort,2137
        van der,Kamp,2136
        ,Moerman,2136
        ,Vermeij,2135
        van der,Wel,2133
        ,Spoelstra,2133
        ,Bouwens,2128
        ,Verdonk,2126
        ,Vinke,2126
        ,Hoekman,2123
        ,Ouwerkerk,2122
        ,Hage,2121
        van der,Stelt,2118
        ,Wiggers,2117
        ,Reuvers,2116
        ,Broere,2109
        ,Mostert,2108
        ,Coppens,2105
        ,Nagel,2103
        ,Rook,2103
        ,Pijpers,2100
        ,Terlouw,2098
        ,Plomp,2096
        ,Smink,2095
        van,Ommeren,2095
        ,Valkenburg,2094
        van,Geel,2094
        ,Özdemir,2091
        van,Veldhuizen,2090
        van der,Jagt,2089
        van,Roon,2087
        van der,Wiel,2082
        van,Duin,2082
        ,Groenen,2078
        ,Wesseling,2077
        de,Mooij,2077
        ,Petersen,2075
        ,Hansen,2075
        ,Barten,2074
        ,Houtman,2074
        ,Scheffers,2070
        ,Postema,2069
        ,Bot,2068
        ,Deckers,2066
        de,Brouwer,2061
        van,Bussel,2061
        ,Verhulst,2059
        ,Spruit,2057
        ,Rijsdijk,2054
        ,Ramakers,2053
        ,Top,2052
        ,Heinen,2051
        van,Zutphen,2051
        van,Mil,2049
        van der,Sanden,2049
        ,Everts,2048
        in 't,Veld,2047
        den,Besten,2045
        ,Oosterhuis,2040
        ,Claessen,2038
        ,Cheung,2038
        van,Dorst,2033
        ,Benjamins,2031
        ,Verhoeff,2026
        van den,Elzen,2023
        van,Dijke,2023
        ,Wolff,2022
        ,Voets,2020
        ,Vogelzang,2020
        van der,Pluijm,2020
        de,Korte,2015
        ,Strijker,2013
        ,Koomen,2013
        ,Nap,2012
        ,Zomer,2012
        ,Wevers,2012
        ,Rombouts,2011
        ,Velthuis,2009
        ,Rijkers,2008
        den,Heijer,2007
        de,Hoog,2004
        ,Rensen,2003
        ,' t Hart,2003
        van,As,2002
        ,Boelens,2001
        ,Govers,1996
        ,Somers,1996
        ,Langenberg,1993
        ,Müller,1993
        van,Meel,1991
        van,Vuuren,1989
        ,Verhaar,1981
        van den,Hoogen,1980
        ,Kelder,1974
        ,Tang,1970
        ,Nuijten,1968
        ,Verduijn,1968
        van,Beurden,1968
        ,Struijk,1967
        ,Beelen,1967
        ,Boots,1966
        ,Schröder,1966
        van,Barneveld,1966
        ,Hensen,1965
        ,Schneider,1965
        ,Giesen,1964
        van,Brakel,1961
        ,Knoop,1961
        ,Marsman,1960
        van,Buren,1960
        ,Berg,1958
        ,Ali,1956
        ,Bus,1954
        van der,Vaart,1953
        ,Koetsier,1953
        ,Oud,1953
        ,Hilhorst,1951
        de,Regt,1950
        ,Sijtsma,1947
        ,Kunst,1946
        de,Hoop,1946
        ,Los,1944
        ,Westerink,1944
        van der,Kooi,1942
        van den,Biggelaar,1942
        ,Wijers,1941
        ,Balk,1940
        ,Spee,1940
        ,Feijen,1939
        van,Slooten,1936
        """;
}
