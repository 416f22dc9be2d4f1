package org.portwright.porting.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portwright.numbering.NumberRange;

/**
 * What the other files of an engagement need to know of an order.
 *
 * @param open           whether it is neither completed nor cancelled
 * @param organisationId who its tenant is said to be, in lower case; empty where it says nothing
 * @param initialDomain  likewise
 * @param tenant         the file of its tenant, as the engagement names it
 * @param follows        the file of the order that it is set to follow, likewise
 * @param account        the losing account, where the order says both provider and number
 * @param numbers        the numbers that move, folded
 * @param installed      the numbers of the DDI ranges as installed, folded
 * @param staying        the numbers that stay, folded
 * @param mentioned      what it names beside these, folded: its main numbers, and what lies between or at the ends of
 *                       entries that make no range
 */
public record OrderFacts(String id, boolean open, String organisationId, String initialDomain, Optional<String> tenant,
		Optional<String> follows, Optional<Account> account, List<NumberRange> numbers, List<NumberRange> installed,
		List<NumberRange> staying, List<NumberRange> mentioned)
		implements FileFacts {

	/** Copies the lists. */
	public OrderFacts {
		numbers = List.copyOf(numbers);
		installed = List.copyOf(installed);
		staying = List.copyOf(staying);
		mentioned = List.copyOf(mentioned);
	}

	/**
	 * An account at a losing provider, in the form in which two ways to write it are equal.
	 *
	 * @param provider the provider's name in lower case without company suffix
	 * @param number   the account number in upper case without spaces and dashes
	 */
	public record Account(String provider, String number) {
	}

	/** Every number that the order says something of, whatever it is; some may come twice. */
	public Stream<NumberRange> named() {
		return Stream.of(numbers, installed, staying, mentioned).flatMap(List::stream);
	}

	/** The numbers that other orders must not have. */
	List<NumberRange> claimed() {
		return open ? numbers : List.of();
	}
}
