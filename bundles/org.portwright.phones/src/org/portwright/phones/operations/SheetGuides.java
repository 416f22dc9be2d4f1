package org.portwright.phones.operations;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.Guides;
import org.portwright.model.Phone;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.documents.SignInSheet;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.signin.GuideOffer;

/** The guides that a sign-in sheet prints: paper cannot lead on to another guide. */
@SuppressWarnings("nls")
final class SheetGuides {

	/** The first step and the last that a phone with the sign-in screen of Teams needs no more. */
	private static final String FIRST = "keep";
	private static final String LAST = "restarted";

	private SheetGuides() {
	}

	/**
	 * The guide for a phone: that of the sign-in that is under way, else the one that is proposed, else the one that
	 * goes its way, such as one for what has ended.
	 */
	static Optional<Guide> of(Phone phone, PhoneTenant tenant, SignInChoices choices) {
		return GuideOffer.underWay(phone).or(() -> GuideOffer.of(phone, tenant, choices).proposed())
				.or(() -> Guides.fitting(phone, choices.method(phone), tenant.service()));
	}

	/** Keeps a phone that is set up already from being reset; empty for a guide that resets none. */
	static Optional<SignInSheet.Step> shortcut(Guide guide) {
		return Optional.of(guide).filter(Guide::resets).flatMap(of -> of.step(FIRST)).map(GuideStep::title)
				.flatMap(first -> guide.step(LAST).map(GuideStep::title)
						.map(last -> new SignInSheet.Step(Messages.SheetGuides_ready,
								NLS.bind(Messages.SheetGuides_leaveOut, first, last))));
	}
}
