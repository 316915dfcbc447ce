// SPDX-License-Identifier: Apache-2.0
package org.mutirao.calc.inventory.review;

import java.util.function.BiConsumer;
import org.mutirao.calc.trace.Severity;

/// The rules of the review, a closed set. The words of each stand under `calc.review.` and its name.
public enum ReviewRule {
    Q01(Severity.ERROR, Subject.ANSWERS, AnswerRules::everyCellIsAnswered),
    Q02(Severity.ERROR, Subject.ANSWERS, AnswerRules::everyKeyIsExplained),
    Q03(Severity.ERROR, Subject.ANSWERS, AnswerRules::elsewhereIsANumber),
    Q04(Severity.ERROR, Subject.ANSWERS, AnswerRules::nothingThatMattersIsLeftOut),
    Q05(Severity.ERROR, Subject.ANSWERS, AbsenceRules::whatDoesNotOccurHasNoActivity),
    Q06(Severity.ERROR, Subject.ARITHMETIC, ArithmeticRules::storedNumbersAreComputedOnes),
    Q07(Severity.ERROR, Subject.ARITHMETIC, ArithmeticRules::co2eIsThatOfTheGases),
    Q08(Severity.ERROR, Subject.ARITHMETIC, PotentialRules::onePotentialOfMethane),
    Q09(Severity.ERROR, Subject.FACTORS, FactorRules::carbonFactorsFitTheirFuel),
    Q10(Severity.ERROR, Subject.FACTORS, UnitRules::unitsFit),
    Q11(Severity.ERROR, Subject.FACTORS, BiogenicRules::biogenicCarbonStaysApart),
    Q12(Severity.WARNING, Subject.FACTORS, FactorRules::gridFactorIsUsual),
    Q13(Severity.ERROR, Subject.ENERGY, EnergyRules::lossesFollowConsumption),
    Q14(Severity.ERROR, Subject.ENERGY, LocationRules::totalsAreLocationBased),
    Q15(Severity.ERROR, Subject.ENERGY, EnergyRules::powerForTheGridStaysOutOfBasic),
    Q16(Severity.WARNING, Subject.ENERGY, EnergyRules::heatAndPowerShareOnePlant),
    Q17(Severity.WARNING, Subject.CONTEXT, ContextRules::peopleAndLandAreTheCensus),
    Q18(Severity.WARNING, Subject.CONTEXT, ContextRules::emissionsPerPersonAreUsual),
    Q19(Severity.WARNING, Subject.ENERGY, EnergyRules::electricityPerPersonIsUsual),
    Q20(Severity.WARNING, Subject.TRANSPORT, TransportRules::roadFuelIsUsual),
    Q21(Severity.WARNING, Subject.TRANSPORT, TransportRules::salesAgreeWithTraffic),
    Q22(Severity.WARNING, Subject.TRANSPORT, TransportRules::flightsAreUsual),
    Q23(Severity.ERROR, Subject.WASTE, WasteRules::wastePerPersonIsUsual),
    Q24(Severity.ERROR, Subject.WASTE, LandfillRules::landfillFactorsAreUsual),
    Q25(Severity.ERROR, Subject.WASTE, LandfillRules::recoveredGasIsPossible),
    Q26(Severity.ERROR, Subject.WASTE, LandfillRules::decayHasAHistory),
    Q27(Severity.INFORMATION, Subject.WASTE, LandfillRules::bothWaysAreClose),
    Q28(Severity.ERROR, Subject.WASTE, WasteRules::burntWasteIsCountedOnce),
    Q29(Severity.ERROR, Subject.WASTE, WasteRules::wastewaterIsWhole),
    Q30(Severity.WARNING, Subject.WASTE, WasteRules::wasteBalances),
    Q31(Severity.ERROR, Subject.INDUSTRY, IndustryRules::plantsOfTheRegistryEmit),
    Q32(Severity.WARNING, Subject.INDUSTRY, IndustryRules::fluorinatedGasesAreUsual),
    Q33(Severity.ERROR, Subject.LAND, LandRules::landCanCarryIt),
    Q34(Severity.ERROR, Subject.LAND, LandRules::areasAddUp),
    Q35(Severity.ERROR, Subject.SERIES, SeriesRules::changesAreExplained),
    Q36(Severity.WARNING, Subject.SERIES, SeriesRules::nothingIsCopied),
    Q37(Severity.INFORMATION, Subject.CONTEXT, ContextRules::peersAreAlike),
    Q38(Severity.WARNING, Subject.QUALITY, QualityRules::largeCellsAreGraded),
    Q39(Severity.WARNING, Subject.QUALITY, QualityRules::scalingIsRecent),
    Q40(Severity.ERROR, Subject.SERIES, SeriesRules::baseYearIsCurrent),
    Q41(Severity.ERROR, Subject.QUALITY, CountingRules::nothingIsCountedTwice),
    Q42(Severity.WARNING, Subject.CONTEXT, ContextRules::aboveAgreesWithBelow),
    Q43(Severity.ERROR, Subject.QUALITY, QualityRules::uncertaintyIsPlausible),
    Q44(Severity.ERROR, Subject.FACTORS, FactorRules::factorsHaveASource),
    Q45(Severity.ERROR, Subject.ARITHMETIC, ArithmeticRules::fossilMethaneIsFugitive);

    /// What a rule looks at.
    public enum Subject {
        ANSWERS,
        ARITHMETIC,
        FACTORS,
        ENERGY,
        TRANSPORT,
        WASTE,
        INDUSTRY,
        LAND,
        CONTEXT,
        SERIES,
        QUALITY;

        public String messageKey() {
            return "calc.review.subject." + name();
        }
    }

    private final Severity severity;
    private final Subject subject;
    private final BiConsumer<Dossier, Notes> rule;

    ReviewRule(Severity severity, Subject subject, BiConsumer<Dossier, Notes> rule) {
        this.severity = severity;
        this.subject = subject;
        this.rule = rule;
    }

    /// The worst that it can find.
    public Severity severity() {
        return severity;
    }

    public Subject subject() {
        return subject;
    }

    public String titleKey() {
        return "calc.review." + name() + ".title";
    }

    /// The sentence that says why it matters.
    public String reasonKey() {
        return "calc.review." + name() + ".why";
    }

    Verdict judge(Dossier dossier) {
        var notes = new Notes(this);
        rule.accept(dossier, notes);
        return notes.verdict();
    }
}
