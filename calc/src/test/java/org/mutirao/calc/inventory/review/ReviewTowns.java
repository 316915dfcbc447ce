// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import static org.mutirao.calc.inventory.compute.DataQuality.HIGH;
import static org.mutirao.calc.inventory.compute.DataQuality.LOW;
import static org.mutirao.calc.inventory.compute.DataQuality.MEDIUM;
import static org.mutirao.calc.inventory.review.Lack.*;
import static org.mutirao.calc.inventory.review.OutsideFigure.*;
import static org.mutirao.calc.inventory.review.ReviewRule.*;
import static org.mutirao.calc.inventory.review.Town.town;

import java.util.List;
import java.util.Optional;
import org.mutirao.calc.inventory.GpcCell;
import org.mutirao.calc.inventory.Level;
import org.mutirao.calc.inventory.Sector;
import org.mutirao.calc.inventory.compute.RowResult;
import org.mutirao.calc.inventory.review.Known.Driver;
import org.mutirao.calc.inventory.review.Known.PlantKind;
import org.mutirao.calc.inventory.review.Known.Scaling;
import org.mutirao.calc.inventory.review.ReviewRuleTest.Broken;
import org.mutirao.calc.inventory.review.ReviewRuleTest.Sound;
import org.mutirao.calc.inventory.review.ReviewRuleTest.Unknown;
import org.mutirao.calc.method.Result;

/// The towns of the rules' tests.
final class ReviewTowns {

    private static final String WHY = "counted with the other";
    private static final String DECAY = "ipcc2006-landfill-decay";
    private static final String COMMITMENT = "gpc-methane-commitment";
    private static final String BURNING = "ipcc2006-incineration";

    private ReviewTowns() {}

    static List<Broken> broken() {
        return List.of(
                new Broken(Q01, "open", town().burned("I.1", "natural-gas", "10 TJ")),
                new Broken(Q02, "unexplained", town().keys("NO", "no", "I.7.1")),
                new Broken(Q02, "unexplained", town().keys("NO", "没有", "I.7.1")),
                new Broken(Q03, "no-target", town().keys("IE", WHY, "I.6.1")),
                new Broken(Q03, "no-number", town().keys("IE (I.1.1)", WHY, "I.6.1")),
                new Broken(
                        Q03, "circle", town().keys("IE (I.1.1)", WHY, "I.6.1").keys("IE (I.6.1)", WHY, "I.1.1")),
                new Broken(Q04, "everywhere", town().keys("NE", WHY, "I.1.1").andNothingElse()),
                new Broken(
                        Q04,
                        "everywhere",
                        town().keys("NE", WHY, "III.1.1", "III.1.2").andNothingElse()),
                new Broken(
                        Q04, "not-estimated", town().keys("NE", WHY, "II.2.1").andNothingElse()),
                new Broken(Q04, "each", guessing(11)),
                new Broken(Q04, "small", guessing(9)),
                new Broken(
                        Q04,
                        "together",
                        town().states("I.1.1", "CO2", "100 t")
                                .keys("NE", WHY, "II.2.1", "II.3.1", "II.4.1", "II.5.1", "I.5.1", "I.6.1")
                                .guesses("II.2.1", 1)
                                .guesses("II.3.1", 1)
                                .guesses("II.4.1", 1)
                                .guesses("II.5.1", 1)
                                .guesses("I.5.1", 1)
                                .guesses("I.6.1", 1)
                                .andNothingElse()),
                new Broken(
                        Q05,
                        "activity",
                        town().burned("I.1", "natural-gas", "1 TJ").keys("NO", WHY, "I.1.1")),
                new Broken(
                        Q05, "gas", town().burned("I.1", "natural-gas", "1 TJ").keys("NO", WHY, "I.8.1")),
                new Broken(Q05, "coal", town().burned("I.3", "lignite", "1 TJ").keys("NO", WHY, "I.7.1")),
                new Broken(Q05, "cars", town().keys("NO", WHY, "II.1.1").knows(CARS, 300)),
                new Broken(Q05, "passengers", town().keys("NO", WHY, "II.4.3").knows(DEPARTING_PASSENGERS, 10)),
                new Broken(Q05, "plant", town().keys("NO", WHY, "I.4.4").plants(PlantKind.POWER)),
                new Broken(
                        Q06,
                        "cell",
                        town().burned("I.1", "natural-gas", "10 TJ").states("I.1.1", "CO2", "560 t")),
                new Broken(Q06, "total", town().states("I.1.1", "CO2", "560 t").publishes(Level.BASIC, 570)),
                new Broken(Q07, "differs", town().states("IV.1", "CO2", "5 t", "CO2e", "6 t")),
                new Broken(Q08, "years", stated().after(stated().by("AR4"))),
                new Broken(
                        Q08,
                        "methane",
                        town().states("I.8.1", "CH4", "1 t", "CO2e", "25 t").after(stated())),
                new Broken(Q08, "mixed", town().states("III.2.1", "CH4", "4 t", "N2O", "0.24 t", "CO2e", "179.52 t")),
                new Broken(Q08, "said", town().used("I.1", "1 MWh").noted("of the grid, 2019, by AR4")),
                new Broken(Q08, "said", town().states("IV.1", "CO2e", "6 t").noted("by AR5-feedback")),
                new Broken(Q09, "share", town().burned("I.1", "natural-gas", "10 TJ", "co2Factor", "20000 kg/TJ")),
                new Broken(Q09, "range", town().burned("I.1", "natural-gas", "10 TJ", "co2Factor", "60000 kg/TJ")),
                new Broken(Q10, "unit", town().burned("I.1", "natural-gas", "5")),
                new Broken(Q10, "slip", town().burned("I.1", "natural-gas", "10 TJ", "co2Factor", "56.1 kg/TJ")),
                new Broken(
                        Q10,
                        "slip",
                        town().used("I.1", "1 MWh", "factorForm", "by-gas", "co2Factor", "0.0004 kg/kWh")
                                .in("USA")),
                new Broken(Q10, "slip", town().burned("I.1", "natural-gas", "10 TJ", "ch4Factor", "5000 kg/TJ")),
                new Broken(
                        Q11,
                        "fuel",
                        town().row("II.2", "ipcc2006-rail-fuel", "fuel", "gas-diesel-oil", "amount", "10 t")
                                .with("insideShare", "1")
                                .tampered(row -> relabelled(row, "wood"))),
                new Broken(
                        Q11,
                        "total",
                        town().burned("I.1", "natural-gas", "10 TJ")
                                .burned("I.1", "wood", "10 TJ")
                                .publishes(Level.BASIC, 562.665 + 94.6 + 1120)),
                new Broken(
                        Q11,
                        "fuel",
                        town().burned("I.1", "natural-gas", "10 TJ").tampered(row -> relabelled(row, "wood"))),
                new Broken(
                        Q11,
                        "counted",
                        town().states("III.3.1", "CO2", "100 t", "biogenicCO2", "50 t", "CO2e", "150 t")),
                new Broken(Q12, "factor", town().used("I.1", "1 MWh", "co2eFactor", "1.5 kg/kWh")),
                new Broken(Q12, "factor", town().used("I.1", "1 MWh", "co2eFactor", "0 kg/kWh")),
                new Broken(Q12, "year", town().used("I.1", "1 MWh").noted("average of the grid in 2010")),
                new Broken(Q13, "without", town().states("I.1.3", "CO2e", "5 t")),
                new Broken(
                        Q13,
                        "ratio",
                        town().used("I.1", "10 MWh", "lossRatio", "8 %")
                                .states("I.2.2", "CO2e", "92 t")
                                .states("I.2.3", "CO2e", "10 t")),
                new Broken(Q13, "share", town().used("I.1", "10 MWh", "lossRatio", "40 %")),
                new Broken(Q13, "share", town().states("I.2.2", "CO2e", "50 t").states("I.2.3", "CO2e", "50 t")),
                new Broken(
                        Q14,
                        "same",
                        town().used("I.1", "1000 MWh")
                                .row("", "ghgp-scope2-market-based")
                                .with("consumed", "1000 MWh", "residualFactor", "0.5 t/MWh")
                                .and("contracts", "bought", "200 MWh", "supplierFactor", "0 t/MWh")),
                new Broken(Q14, "said", town().used("I.1", "10 MWh").noted("Market-based, market-based mix of 2019")),
                new Broken(
                        Q14,
                        "total",
                        town().used("I.1", "1000 MWh")
                                .row("", "ghgp-scope2-market-based")
                                .with("consumed", "1000 MWh", "residualFactor", "0.6 t/MWh")
                                .and("contracts", "bought", "500 MWh", "supplierFactor", "0 t/MWh")
                                .publishes(Level.BASIC, 300)),
                new Broken(Q14, "said", town().states("I.1.2", "CO2e", "5 t").noted("market-based, by certificates")),
                new Broken(
                        Q15,
                        "counted",
                        town().states("I.1.1", "CO2", "100 t")
                                .states("I.4.4", "CO2", "50 t")
                                .publishes(Level.BASIC, 150)),
                new Broken(
                        Q15, "no-plant", town().states("I.4.4", "CO2", "50 t").plants()),
                new Broken(Q16, "heat", plant("9000 t", "1000 MWh", "10 MWh")),
                new Broken(Q16, "power", plant("9000 t", "1000 MWh", "10 MWh")),
                new Broken(Q16, "shares", plant("100 t", "200 MWh", "100 MWh").tampered(ReviewTowns::withHeatAlone)),
                new Broken(Q17, "people", town().counted(2010, 800).counted(2020, 900)),
                new Broken(Q17, "area", town().hectares(100).knows(BOUNDARY_AREA, 120)),
                new Broken(Q18, "basic", town().states("I.1.1", "CO2", "31000 t")),
                new Broken(Q18, "homes", town().states("I.1.1", "CO2", "9000 t")),
                new Broken(Q18, "transport", town().states("II.1.1", "CO2", "11000 t")),
                new Broken(Q18, "waste", town().states("III.1.1", "CH4", "100 t")),
                new Broken(Q19, "homes", town().used("I.1", "900 MWh").used("I.2", "100 MWh")),
                new Broken(Q19, "person", town().used("I.2", "25000 MWh")),
                new Broken(Q20, "fuel", sold("3000000 L")),
                new Broken(Q20, "fuel", sold("3000 t")),
                new Broken(Q20, "fuel", sold("100 TJ").people(1000)),
                new Broken(Q20, "fuel", driven("8 L/100 km").people(10)),
                new Broken(Q20, "distance", driven("8 L/100 km").knows(CARS, 2)),
                new Broken(Q20, "distance", sold("500000 L").knows(CARS, 300).knows(CAR_DISTANCE, 1_000_000)),
                new Broken(Q20, "use", driven("30 L/100 km")),
                new Broken(Q21, "differs", sold("100 TJ").knows(OTHER_ROAD_ENERGY, 50)),
                new Broken(Q21, "differs", driven("8 L/100 km").knows(OTHER_ROAD_ENERGY, 50)),
                new Broken(Q22, "local", town().states("II.4.1", "CO2", "10 t").states("II.4.3", "CO2", "100 t")),
                new Broken(Q22, "passenger", flown().knows(DEPARTING_PASSENGERS, 1000)),
                new Broken(Q23, "person", town().knows(WASTE_GENERATED, 1000)),
                new Broken(Q23, "composition", deposited("waste", "food", "wasteShare", "90 %")),
                new Broken(Q24, "carbon", deposited("waste", "food", "wasteShare", "100 %", "degradableCarbon", "0.4")),
                new Broken(
                        Q24,
                        "correction",
                        deposited("waste", "food", "wasteShare", "100 %").with("methaneCorrection", "0.9")),
                new Broken(
                        Q24,
                        "oxidation",
                        deposited("waste", "food", "wasteShare", "100 %").with("coverOxidation", "0.2")),
                new Broken(
                        Q24,
                        "oxidation",
                        deposited("waste", "food", "wasteShare", "100 %")
                                .with("coverOxidation", "0.2")
                                .proven("measured in 2018")),
                new Broken(
                        Q25,
                        "share",
                        deposited("waste", "food", "wasteShare", "100 %").with("recoveredShare", "0.8")),
                new Broken(
                        Q25,
                        "more",
                        deposited("waste", "food", "wasteShare", "100 %")
                                .refused("calc.issue.recovered.more-than-generated")),
                new Broken(
                        Q25,
                        "no-system",
                        deposited("waste", "food", "wasteShare", "100 %")
                                .with("recoveredShare", "0.5")
                                .plants()),
                new Broken(Q26, "years", decayed("2012")),
                new Broken(Q26, "years", decayed("1990")),
                new Broken(Q26, "mixed", decayed("1960").row("III.1.1", COMMITMENT)),
                new Broken(Q26, "mixed", decayed("1960").after(deposited("waste", "food", "wasteShare", "100 %"))),
                new Broken(
                        Q27,
                        "ratio",
                        decayed("1960")
                                .bringing(GpcCell.III_1_1, 20)
                                .row("III.1.1", COMMITMENT)
                                .bringing(GpcCell.III_1_1, 100)),
                new Broken(Q28, "fossil", town().states("III.3.1", "CO2", "90 t", "biogenicCO2", "10 t")),
                new Broken(
                        Q28,
                        "twice",
                        town().row("III.3.1", BURNING)
                                .called("A")
                                .row("I.4.4", BURNING, "wasteMass", "1 t")
                                .called("A")),
                new Broken(Q29, "systems", sewage("80 %", "60 g/person/day")),
                new Broken(Q29, "organic", sewage("100 %", "200 g/person/day")),
                new Broken(Q29, "protein", town().row("III.4.1", "sewage", "proteinSupply", "30 g/person/day")),
                new Broken(
                        Q30,
                        "balance",
                        deposited("waste", "food", "wasteShare", "100 %")
                                .knows(WASTE_GENERATED, 400)
                                .knows(WASTE_RECYCLED, 50)
                                .knows(WASTE_UNCOLLECTED, 0)),
                new Broken(Q31, "plants", town().keys("NO", WHY, "IV.1").plants(PlantKind.CEMENT)),
                new Broken(
                        Q31,
                        "coke",
                        town().burned("I.3", "coke-oven-coke", "1 TJ")
                                .row("IV.1", "ipcc2006-metals", "product", "steel-basic-oxygen", "produced", "1 t")
                                .plants()),
                new Broken(Q32, "person", town().states("IV.2", "HFC-134a", "1 t")),
                new Broken(Q32, "bank", cooled("10000 t")),
                new Broken(Q33, "heads", herded("1000 head").hectares(100)),
                new Broken(
                        Q33, "removal", town().states("V.2", "CO2", "-5000 t").hectares(100)),
                new Broken(
                        Q33,
                        "sign",
                        town().states("V.2", "CO2", "-50 t")
                                .hectares(100)
                                .land(2018, 50, 50)
                                .land(2019, 40, 60)),
                new Broken(Q34, "area", town().land(2018, 50, 50).land(2019, 50, 40)),
                new Broken(Q35, "change", stated().after(town().states("I.1.1", "CO2", "50 t"))),
                new Broken(
                        Q35,
                        "method",
                        town().burned("I.1", "natural-gas", "1 TJ").after(town().states("I.1.1", "CO2", "56.2 t"))),
                new Broken(
                        Q35,
                        "factor",
                        town().burned("I.1", "natural-gas", "1 TJ", "co2Factor", "56000 kg/TJ")
                                .called("homes")
                                .after(town().burned("I.1", "natural-gas", "1 TJ")
                                        .called("homes"))),
                new Broken(Q36, "zero", town().states("I.1.1", "CO2", "0 t")),
                new Broken(
                        Q36, "copied", town().states("I.1.1", "CO2", "100.01 t").after(stated())),
                new Broken(
                        Q37,
                        "outlier",
                        town().states("III.1.1", "CO2e", "900 t").peers(Sector.WASTE, 0.1, 0.12, 0.11, 0.13, 0.14)),
                new Broken(Q38, "missing", stated()),
                new Broken(
                        Q38, "low", town().burned("I.1", "natural-gas", "1 TJ").graded(LOW, LOW)),
                new Broken(Q39, "years", town().scales(new Scaling(GpcCell.I_2_1, Driver.EMPLOYMENT, 2010))),
                new Broken(Q39, "households", town().scales(new Scaling(GpcCell.I_1_1, Driver.GDP, 2019))),
                new Broken(Q40, "boundary", town().base(true, false, 0)),
                new Broken(Q40, "change", town().base(false, false, -0.06)),
                new Broken(
                        Q41,
                        "twice",
                        town().burned("I.3", "natural-gas", "1 TJ").burned("I.4", "natural-gas", "1 TJ")),
                new Broken(
                        Q41,
                        "twice",
                        town().burned("I.3", "natural-gas", "1 TJ")
                                .row("I.4", "ipcc2006-stationary-combustion", "fuel", "natural-gas")
                                .with("user", "energy-industries", "amount", "1000 GJ")),
                new Broken(Q41, "charging", charged().knows(ELECTRICITY_SUPPLIED, 3.6)),
                new Broken(Q41, "gas", generated().knows(NATURAL_GAS_SUPPLIED, 1)),
                new Broken(
                        Q42,
                        "fuel",
                        town().burned("I.1", "natural-gas", "10 TJ").knows(REGIONAL_FUEL_PER_PERSON, 0.1)),
                new Broken(
                        Q42,
                        "above",
                        town().burned("I.1", "natural-gas", "10 TJ").knows(COMBUSTION_CO2_FROM_ABOVE, 5000)),
                new Broken(Q43, "below", town().burned("I.1", "natural-gas", "10 TJ ± 150 %")),
                new Broken(Q43, "below", town().states("III.1.1", "CH4", "10 t ± 120 %")),
                new Broken(Q43, "total", town().states("I.1.1", "CO2", "10 t ± 1 %")),
                new Broken(Q44, "life-cycle", town().used("I.1", "1 MWh", "factorBasis", "life-cycle")),
                new Broken(Q44, "said", town().used("I.1", "1 MWh").noted("IEA 2018, life-cycle")),
                new Broken(Q44, "said", town().used("I.1", "1 MWh").noted("国际能源署2018年全生命周期因子")),
                new Broken(Q44, "no-source", town().used("I.1", "1 MWh")),
                new Broken(Q44, "no-year", town().used("I.1", "1 MWh").noted("of the grid")),
                new Broken(Q44, "no-scope", town().used("I.1", "1 MWh").noted("of the grid in 2019")),
                new Broken(Q45, "fossil", town().states("I.1.1", "CH4-fossil", "1 t")));
    }

    static List<Sound> sound() {
        return List.of(
                new Sound(Q01, stated().andNothingElse()),
                new Sound(Q02, town().keys("NO", "no mine in town", "I.7.1").keys("NO", "市内没有煤矿", "I.8.1")),
                new Sound(Q03, stated().keys("IE (I.1.1)", WHY, "I.6.1")),
                new Sound(Q04, stated().andNothingElse()),
                new Sound(Q05, town().burned("I.1", "natural-gas", "1 TJ").keys("NO", WHY, "I.7.1")),
                new Sound(
                        Q05,
                        town().keys("NO", WHY, "I.4.4", "II.1.1", "II.4.3")
                                .plants(PlantKind.CEMENT)
                                .knows(CARS, 0)
                                .knows(DEPARTING_PASSENGERS, 0)),
                new Sound(Q06, town().burned("I.1", "natural-gas", "10 TJ").states("I.1.1", "CO2e", "562.665 t")),
                new Sound(Q07, town().states("IV.1", "CO2", "5 t", "CO2e", "5 t")),
                new Sound(
                        Q08,
                        town().states("I.8.1", "CH4", "1 t", "CO2e", "28 t").after(stated())),
                new Sound(
                        Q08,
                        town().states("I.8.1", "CH4", "1 t", "CO2e", "30 t")
                                .states("IV.1", "CO2e", "6 t")
                                .noted("by AR5")
                                .after(stated())),
                new Sound(Q09, town().burned("I.1", "natural-gas", "10 TJ", "co2Factor", "56500 kg/TJ")),
                new Sound(Q10, town().burned("I.1", "natural-gas", "10 TJ", "co2Factor", "56500 kg/TJ")),
                new Sound(
                        Q10,
                        town().used("I.1", "1 MWh", "factorForm", "by-gas", "co2Factor", "0.3 kg/kWh")
                                .in("USA")
                                .without("co2eFactor")),
                new Sound(Q11, town().burned("I.1", "natural-gas", "10 TJ").burned("I.1", "wood", "10 TJ")),
                new Sound(Q12, town().used("I.1", "1 MWh", "lossRatio", "8 %").noted("average of the grid in 2018")),
                new Sound(Q13, town().used("I.1", "10 MWh", "lossRatio", "8 %")),
                new Sound(Q14, town().used("I.1", "10 MWh").noted("average of the grid in 2019")),
                new Sound(Q15, town().states("I.4.4", "CO2", "50 t").plants(PlantKind.POWER)),
                new Sound(Q16, plant("100 t", "200 MWh", "100 MWh")),
                new Sound(
                        Q17,
                        town().counted(2010, 910)
                                .counted(2020, 1010)
                                .hectares(100)
                                .knows(BOUNDARY_AREA, 102)),
                new Sound(
                        Q18,
                        town().states("I.1.1", "CO2", "1000 t")
                                .states("II.1.1", "CO2", "1000 t")
                                .states("III.1.1", "CH4", "10 t")),
                new Sound(Q19, town().used("I.1", "400 MWh").used("I.2", "600 MWh")),
                new Sound(Q20, sold("500000 L").knows(CARS, 300).knows(CAR_DISTANCE, 4_000_000)),
                new Sound(Q20, driven("8 L/100 km").people(1000).knows(CARS, 100)),
                new Sound(Q21, sold("100 TJ").knows(OTHER_ROAD_ENERGY, 110)),
                new Sound(Q22, flown().knows(DEPARTING_PASSENGERS, 10_000)),
                new Sound(Q23, town().knows(WASTE_GENERATED, 400)),
                new Sound(
                        Q24,
                        deposited("waste", "food", "wasteShare", "100 %")
                                .with("methaneCorrection", "0.8", "coverOxidation", "0.1")),
                new Sound(
                        Q25,
                        deposited("waste", "food", "wasteShare", "100 %")
                                .with("recoveredShare", "0.5")
                                .plants(PlantKind.LANDFILL_GAS)),
                new Sound(Q26, decayed("1960")),
                new Sound(
                        Q27,
                        decayed("1960")
                                .bringing(GpcCell.III_1_1, 80)
                                .row("III.1.1", COMMITMENT)
                                .bringing(GpcCell.III_1_1, 100)),
                new Sound(Q28, town().states("III.3.1", "CO2", "40 t", "biogenicCO2", "60 t")),
                new Sound(Q29, sewage("100 %", "60 g/person/day")),
                new Sound(
                        Q30,
                        deposited("waste", "food", "wasteShare", "100 %")
                                .knows(WASTE_GENERATED, 400)
                                .knows(WASTE_RECYCLED, 90)
                                .knows(WASTE_UNCOLLECTED, 10)),
                new Sound(Q31, town().states("IV.1", "CO2", "10 t").plants(PlantKind.CEMENT)),
                new Sound(Q32, town().states("IV.2", "HFC-134a", "0.1 t")),
                new Sound(Q33, herded("100 head").hectares(100)),
                new Sound(Q34, town().land(2018, 50, 50).land(2019, 45, 55)),
                new Sound(Q35, stated().after(town().states("I.1.1", "CO2", "98 t"))),
                new Sound(Q36, stated().after(town().states("I.1.1", "CO2", "98 t"))),
                new Sound(
                        Q37,
                        town().states("III.1.1", "CO2e", "120 t").peers(Sector.WASTE, 0.1, 0.12, 0.11, 0.13, 0.14)),
                new Sound(Q38, town().burned("I.1", "natural-gas", "1 TJ").graded(HIGH, MEDIUM)),
                new Sound(Q39, town().scales(new Scaling(GpcCell.I_1_1, Driver.POPULATION, 2018))),
                new Sound(Q40, town().base(true, true, 0.2)),
                new Sound(Q41, town().burned("I.3", "natural-gas", "1 TJ").burned("I.2", "natural-gas", "2 TJ")),
                new Sound(Q41, charged().knows(ELECTRICITY_SUPPLIED, 3.96)),
                new Sound(Q41, generated().knows(NATURAL_GAS_SUPPLIED, 3)),
                new Sound(
                        Q42,
                        town().burned("I.1", "natural-gas", "10 TJ")
                                .knows(REGIONAL_FUEL_PER_PERSON, 0.02)
                                .knows(COMBUSTION_CO2_FROM_ABOVE, 600)),
                new Sound(Q43, town().states("I.1.1", "CO2", "10 t ± 10 %")),
                new Sound(Q44, town().burned("I.1", "natural-gas", "10 TJ", "oxidation", "0.99")),
                new Sound(
                        Q44,
                        town().used("I.1", "1 MWh", "factorBasis", "direct")
                                .noted("Grid operator 2019; without upstream emissions")),
                new Sound(Q45, town().states("I.8.1", "CH4-fossil", "1 t")));
    }

    static List<Unknown> unknown() {
        return List.of(
                new Unknown(
                        Q01, COMPUTED_ROWS, town().burned("I.1", "gas", "1 TJ").andNothingElse("I.1.1")),
                new Unknown(
                        Q01, COMPUTED_ROWS, town().burned("I.1", "gas", "1 TJ").by("AR7")),
                new Unknown(Q02, NOTATION_KEYS, stated()),
                new Unknown(Q03, INCLUDED_ELSEWHERE, stated()),
                new Unknown(
                        Q03, COMPUTED_ROWS, town().burned("I.1", "gas", "1 TJ").keys("IE (I.1.1)", WHY, "I.6.1")),
                new Unknown(Q04, ANSWERED_CELLS, stated()),
                new Unknown(Q05, NOT_OCCURRING, stated()),
                new Unknown(Q05, FUEL_ROWS, stated().keys("NO", WHY, "I.8.1")),
                new Unknown(Q05, CAR_NUMBER, town().keys("NO", WHY, "II.1.1")),
                new Unknown(Q05, PASSENGERS, town().keys("NO", WHY, "II.4.3")),
                new Unknown(Q05, POWER_PLANTS, town().keys("NO", WHY, "I.4.4")),
                new Unknown(Q06, STATED_BESIDE_COMPUTED, stated()),
                new Unknown(Q07, GASES, town().states("IV.1", "CO2e", "6 t")),
                new Unknown(Q07, COMPUTED_ROWS, stated().by("AR7")),
                new Unknown(Q08, PREVIOUS_YEAR, stated()),
                new Unknown(Q08, FACTOR_SET, town().used("I.1", "1 MWh").noted("of the grid")),
                new Unknown(Q08, FACTOR_SET, town().states("IV.1", "CO2e", "6 t")),
                new Unknown(Q09, FUEL_ROWS, stated()),
                new Unknown(Q10, ACTIVITY_ROWS, stated()),
                new Unknown(Q10, FACTOR_DEFAULT, town().used("I.1", "1 MWh")),
                new Unknown(Q11, FUEL_ROWS, stated()),
                new Unknown(Q12, ELECTRICITY_ROWS, stated()),
                new Unknown(Q12, FACTOR_YEAR, town().used("I.1", "1 MWh")),
                new Unknown(Q13, LOSS_RATIO, stated()),
                new Unknown(Q14, METHOD_NOTE, town().states("I.1.2", "CO2e", "5 t")),
                new Unknown(Q14, METHOD_NOTE, town().used("I.1", "10 MWh")),
                new Unknown(Q15, ANSWERED_CELLS, stated()),
                new Unknown(Q15, POWER_PLANTS, town().states("I.4.4", "CO2", "50 t")),
                new Unknown(Q16, CHP_ROWS, stated()),
                new Unknown(Q17, CENSUS, town().hectares(100).knows(BOUNDARY_AREA, 100)),
                new Unknown(Q17, BOUNDARY, town().counted(2019, 1000).hectares(100)),
                new Unknown(Q17, AREA, town().counted(2019, 1000)),
                new Unknown(Q18, POPULATION, stated().uncounted()),
                new Unknown(Q18, NUMERIC_CELLS, stated().people(100)),
                new Unknown(Q19, ELECTRICITY_ROWS, stated()),
                new Unknown(
                        Q19,
                        POPULATION,
                        town().used("I.1", "40 MWh").used("I.2", "60 MWh").uncounted()),
                new Unknown(Q20, ROAD_ROWS, stated()),
                new Unknown(Q20, CAR_NUMBER, driven("8 L/100 km")),
                new Unknown(Q20, CAR_KILOMETRES, sold("500000 L").knows(CARS, 300)),
                new Unknown(Q20, POPULATION, sold("1 TJ").uncounted()),
                new Unknown(Q21, ROAD_ENERGY, sold("1 TJ")),
                new Unknown(Q21, ROAD_ROWS, stated()),
                new Unknown(Q22, PASSENGERS, flown()),
                new Unknown(Q22, AVIATION_ROWS, stated()),
                new Unknown(Q23, WASTE_ROWS, stated()),
                new Unknown(Q23, POPULATION, town().knows(WASTE_GENERATED, 400).uncounted()),
                new Unknown(Q24, LANDFILL_ROWS, stated()),
                new Unknown(Q25, LANDFILL_ROWS, stated()),
                new Unknown(
                        Q25,
                        GAS_SYSTEMS,
                        deposited("waste", "food", "wasteShare", "100 %").with("recoveredShare", "0.5")),
                new Unknown(Q26, LANDFILL_ROWS, town().row("III.1.1", DECAY)),
                new Unknown(Q27, LANDFILL_BOTH_WAYS, decayed("1960")),
                new Unknown(Q28, BURNT_WASTE, stated()),
                new Unknown(Q28, GASES, town().states("III.3.1", "CO2", "40 t")),
                new Unknown(Q29, WASTEWATER_ROWS, stated()),
                new Unknown(Q30, WASTE_BALANCE, deposited("waste", "food", "wasteShare", "100 %")),
                new Unknown(Q30, WASTE_ROWS, stated()),
                new Unknown(Q31, PLANT_REGISTRY, stated()),
                new Unknown(Q32, FLUORINATED_GASES, stated()),
                new Unknown(Q32, POPULATION, stated().uncounted()),
                new Unknown(Q33, LAND, stated()),
                new Unknown(Q33, AREA, herded("10 head")),
                new Unknown(
                        Q33, LAND_USE_YEARS, town().states("V.2", "CO2", "-5 t").hectares(100)),
                new Unknown(Q34, LAND_USE_YEARS, town().land(2019, 50, 50)),
                new Unknown(Q35, PREVIOUS_YEAR, stated()),
                new Unknown(Q35, NUMERIC_CELLS, stated().after(town())),
                new Unknown(Q36, PREVIOUS_YEAR, stated()),
                new Unknown(Q37, PEERS, stated()),
                new Unknown(Q37, PEERS, stated().peers(Sector.STATIONARY_ENERGY, 0.1, 0.1, 0.1, 0.1, 0.1)),
                new Unknown(Q37, PEERS, stated().peers(Sector.STATIONARY_ENERGY, 0.1, 0.2)),
                new Unknown(Q37, NUMERIC_CELLS, stated().peers(Sector.WASTE, 0.1, 0.2)),
                new Unknown(Q38, NUMERIC_CELLS, town()),
                new Unknown(Q39, SCALING, stated()),
                new Unknown(Q40, BASE_YEAR, stated()),
                new Unknown(Q41, ACTIVITY_ROWS, stated()),
                new Unknown(Q41, SUPPLY_OF_ELECTRICITY, charged()),
                new Unknown(Q41, ELECTRICITY_ROWS, town().used("I.1", "10 MWh").states("II.1.2", "CO2e", "4 t")),
                new Unknown(Q41, SUPPLY_OF_GAS, generated()),
                new Unknown(Q42, FUEL_BALANCE, stated().knows(COMBUSTION_CO2_FROM_ABOVE, 100)),
                new Unknown(Q42, COMBUSTION_FROM_ABOVE, stated()),
                new Unknown(Q43, UNCERTAINTY, stated()),
                new Unknown(
                        Q43,
                        UNCERTAINTY,
                        town().states("I.1.1", "CO2", "10 t ± 10 %").states("I.2.1", "CO2", "10 t")),
                new Unknown(Q43, NUMERIC_CELLS, town()),
                new Unknown(Q44, ACTIVITY_ROWS, stated()),
                new Unknown(Q45, GASES, town().states("IV.1", "CO2e", "6 t")));
    }

    private static Town stated() {
        return town().states("I.1.1", "CO2", "100 t");
    }

    private static Town guessing(double tonnes) {
        return town().states("I.1.1", "CO2", "1000 t")
                .keys("NE", WHY, "II.2.1")
                .guesses("II.2.1", tonnes)
                .andNothingElse();
    }

    private static Town plant(String co2, String heat, String power) {
        return town().row("", "ghgp-chp-allocation", "heat", heat, "power", power)
                .with("co2", co2, "ch4", "0 t", "n2o", "0 t");
    }

    /// A thousand megawatt-hours, of which a tenth charges vehicles.
    private static Town charged() {
        return town().used("I.1", "1000 MWh").used("II.1", "100 MWh");
    }

    private static Town generated() {
        return town().burned("I.3", "natural-gas", "1 TJ").burned("I.4.4", "natural-gas", "2 TJ");
    }

    private static RowResult withHeatAlone(RowResult row) {
        var all = row.result().orElseThrow();
        var heat = all.lines().subList(0, 1);
        var less = new Result(all.method(), all.version(), all.factors(), all.gwpSet(), heat, all.figures());
        return new RowResult(row.row(), Optional.of(less), row.cells(), row.memos(), row.issues());
    }

    private static RowResult relabelled(RowResult row, String fuel) {
        var other = town().burned("I.1", fuel, "10 TJ").rows().getFirst();
        return new RowResult(other, row.result(), row.cells(), row.memos(), row.issues());
    }

    private static Town sold(String amount) {
        return town().row("II.1", "ipcc2006-road-fuel-sales", "fuel", "motor-gasoline", "amount", amount)
                .with("technology", "gasoline-three-way-catalyst");
    }

    private static Town driven(String use) {
        return town().row("II.1", "gpc-road-geographic", "travel", "1000000 km")
                .and(
                        "vehicles",
                        "distanceShare",
                        "100 %",
                        "fuel",
                        "motor-gasoline",
                        "fuelUse",
                        use,
                        "technology",
                        "gasoline-three-way-catalyst");
    }

    private static Town flown() {
        return town().row("II.4", "ipcc2006-aviation", "fuel", "jet-kerosene", "amount", "1000 t");
    }

    private static Town deposited(String... part) {
        return town().row("III.1.1", COMMITMENT, "wasteMass", "300 t").and("composition", part);
    }

    private static Town decayed(String since) {
        return town().row("III.1.1", DECAY).and("deposits", "waste", "food", "from", since, "yearlyMass", "300 t");
    }

    private static Town sewage(String share, String organic) {
        return town().row("III.4.1", "ipcc2019-sewage-methane", "bod", organic)
                .and("systems", "system", "sewer", "peopleShare", share);
    }

    private static Town cooled(String sold) {
        return town().row("IV.2", "ipcc2006-fgas-bank", "agent", "HFC-134a", "salesHistory", "cast-back")
                .with("soldThisYear", sold, "yearsSinceIntroduction", "15");
    }

    private static Town herded(String heads) {
        return town().row("V.1", "ipcc2019-enteric-fermentation")
                .and("herds", "animal", "dairy-cattle", "herdRegion", "latin-america", "heads", heads);
    }
}
