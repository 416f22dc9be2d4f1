package org.portwright.porting;

import java.util.List;

import org.portwright.numbering.uk.UkNumberPlan;

/**
 * The figures and names that rules judge by. Immutable.
 *
 * @param name                  what an order calls it by, such as {@code uk-teams}
 * @param blockedPrefixes       prefixes that the gaining provider does not port, in national form: {@code 0843},
 *                              {@code 09}
 * @param wizardLimit           most numbers that the wizard takes in one order
 * @param gainingProviderNames  names of the gaining provider as names are compared: in lower case, without punctuation
 *                              and company suffix
 * @param companySuffixes       words at the end of a company's name that say nothing about who it is, in lower case and
 *                              without punctuation: {@code ltd}
 * @param initialDomainSuffixes what follows the one label of an initial domain, a suffix a cloud:
 *                              {@code .onmicrosoft.com}
 */
public record RuleProfile(String name, List<String> blockedPrefixes, int wizardLimit, NameLimits nameLimits,
		List<String> gainingProviderNames, List<String> companySuffixes, List<String> initialDomainSuffixes,
		DateFigures dates) {

	/** Copies the lists. */
	public RuleProfile {
		blockedPrefixes = List.copyOf(blockedPrefixes);
		gainingProviderNames = List.copyOf(gainingProviderNames);
		companySuffixes = List.copyOf(companySuffixes);
		initialDomainSuffixes = List.copyOf(initialDomainSuffixes);
	}

	/** The number plan with the blocked prefixes. */
	public UkNumberPlan numberPlan() {
		return UkNumberPlan.of(blockedPrefixes);
	}

	/**
	 * Where the wizard cuts names.
	 *
	 * @param subscriber       most characters of the subscriber's name
	 * @param authorisedPerson most characters of the authorised person's name
	 */
	public record NameLimits(int subscriber, int authorisedPerson) {
	}
}
