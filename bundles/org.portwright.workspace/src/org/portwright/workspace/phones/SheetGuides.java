package org.portwright.workspace.phones;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.documents.sheet.SignInSheet;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.model.AccountKind;
import org.portwright.model.Phone;
import org.portwright.model.PhoneService;
import org.portwright.model.SignInMethod;
import org.portwright.model.text.Typed;

/** The guides that a sign-in sheet prints: paper cannot lead on to another guide. */
@SuppressWarnings("nls")
final class SheetGuides {

	/** The step at which the order of what comes before it matters. */
	private static final String RESET = "factoryReset";
	/** The first step and the last that a phone with the sign-in screen of Teams needs no more. */
	private static final String FIRST = "keep";
	private static final String LAST = "restarted";

	private SheetGuides() {
	}

	/**
	 * The guide for a phone. That of its model, which sets it up for the gateway before it pairs it, comes before the
	 * one that pairs alone.
	 */
	static Optional<Guide> of(Phone phone, SignInMethod method, PhoneService service) {
		boolean setUp = method == SignInMethod.SIP_GATEWAY && !Typed.blank(phone.getModel())
				&& phone.getAccountKind() != AccountKind.COMMON_AREA;
		return Guides.byFit(phone, method, service).stream()
				.filter(guide -> setUp && guide.step(RESET).isPresent() && guide.method().equals(Optional.of(method))
						&& guide.fit().isForService(service) && guide.fit().isForAccount(phone.getAccountKind()))
				.findFirst().or(() -> Guides.fitting(phone, method, service));
	}

	/** Keeps a phone that is set up already from being reset; empty for a guide that resets none. */
	static Optional<SignInSheet.Step> shortcut(Guide guide) {
		return guide.step(RESET).flatMap(reset -> guide.step(FIRST)).map(GuideStep::title)
				.flatMap(first -> guide.step(LAST).map(GuideStep::title)
						.map(last -> new SignInSheet.Step(Messages.SheetGuides_ready,
								NLS.bind(Messages.SheetGuides_leaveOut, first, last))));
	}
}
