package org.portwright.phones.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.text.Typed;
import org.portwright.porting.CheckedTenant;
import org.portwright.porting.Report;
import org.portwright.porting.Rule;
import org.portwright.porting.Severity;
import org.portwright.porting.rules.ProblemBuilder;
import org.portwright.porting.rules.texts.RuleTexts;
import org.portwright.porting.written.MacAddress;

/**
 * What stands as the MAC address of a phone is one, and no other phone of the tenant has it. An address of a group is
 * none of a phone (RFC 9542, 2.1).
 */
@SuppressWarnings("nls")
public final class PhoneMac implements Rule<CheckedTenant> {

	private static final String CODE = "PHONE_MAC";
	/** The bit of the first of the six numbers that says that an address is of a group. */
	private static final int GROUP = 1;
	private static final int HEXADECIMAL = 16;
	/** An address among other words, such as {@code MAC: 64:16:7f:00:00:01}. */
	private static final Pattern AMONG_WORDS = Pattern
			.compile("(?<![0-9A-Za-z:-])(?:(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}|[0-9A-Fa-f]{12})(?![0-9A-Za-z:-])");

	@Override
	public List<String> codes() {
		return List.of(CODE);
	}

	@Override
	public Set<? extends EStructuralFeature> reads() {
		return Set.of(Literals.TENANT__PHONES, Literals.PHONE__MAC, Literals.PHONE__NAME);
	}

	@Override
	public void check(CheckedTenant checked, Report report) {
		Map<MacAddress, List<Phone>> phones = new LinkedHashMap<>();
		boolean judged = false;
		for (Phone phone : checked.tenant().getPhones()) {
			String typed = Typed.text(phone.getMac());
			if (!typed.isEmpty()) {
				judged = true;
				Optional<MacAddress> mac = MacAddress.read(typed);
				if (mac.isEmpty()) {
					none(phone, typed, report);
				} else if (isOfGroup(mac.get())) {
					problem(phone).report(RuleTexts.message(CODE, "group", List.of(typed)), report);
				} else {
					phones.computeIfAbsent(mac.get(), any -> new ArrayList<>(1)).add(phone);
				}
			}
		}
		phones.forEach((mac, same) -> shared(mac, same, report));
		if (judged) {
			report.judged(CODE, checked.tenant(), Literals.TENANT__PHONES);
		}
	}

	private static boolean isOfGroup(MacAddress mac) {
		return (Integer.parseInt(mac.digits().substring(0, 2), HEXADECIMAL) & GROUP) != 0;
	}

	private static void none(Phone phone, String typed, Report report) {
		var problem = problem(phone);
		meant(typed).map(MacAddress::dashed)
				.ifPresent(better -> problem.fixedBy("notation", RuleTexts.fix(CODE, better), better));
		problem.report(RuleTexts.message(CODE, "none", List.of(typed)), report);
	}

	/**
	 * The address that can be meant: the only one among other words, or one with the letters O, I and L, which are no
	 * hexadecimal digits, for 0 and 1.
	 */
	private static Optional<MacAddress> meant(String typed) {
		Optional<MacAddress> alike = MacAddress
				.read(typed.replaceAll("[Oo]", "0").replaceAll("[IiLl]", "1"));
		if (alike.isPresent()) {
			return alike;
		}
		List<String> found = AMONG_WORDS.matcher(typed).results().map(MatchResult::group).distinct().toList();
		return found.size() == 1 ? MacAddress.read(found.getFirst()) : Optional.empty();
	}

	private static void shared(MacAddress mac, List<Phone> same, Report report) {
		if (same.size() == 1) {
			return;
		}
		for (Phone phone : same) {
			Phone other = same.getFirst() == phone ? same.get(1) : same.getFirst();
			int more = same.size() - 2;
			problem(phone).report(RuleTexts.message(CODE, more == 0 ? "shared" : "sharedByMany",
					List.of(mac.dashed(), name(other), more)), report);
		}
	}

	private static ProblemBuilder problem(Phone phone) {
		return ProblemBuilder.of(CODE, Severity.ERROR, phone, Literals.PHONE__MAC).value(phone.getMac());
	}

	/** What people call a phone. */
	static String name(Phone phone) {
		return Typed.blank(phone.getName()) ? String.valueOf(phone.getId()) : Typed.text(phone.getName());
	}
}
