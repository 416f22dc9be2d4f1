package org.portwright.phones;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.portwright.model.Answer;
import org.portwright.reference.ReferenceData;

/** Makes requirements, each with its source from the reference data. */
@SuppressWarnings("nls")
final class Needed {

	private static final ReferenceData KNOWN = ReferenceData.of("sign-in-needs");

	private Needed() {
	}

	/** What a need is documented with, under its name. */
	static String source(Need need) {
		return KNOWN.value(need.name()).source();
	}

	/** Where it is written that a way to sign in at the phone itself cannot give a second factor. */
	static String sourceOfFactorOnPhone() {
		return KNOWN.value("SECOND_FACTOR_ON_PHONE").source();
	}

	/** Where it is written which policy blocks sign-ins by code, and that Microsoft switches it on. */
	static String sourceOfCodeFlow() {
		return KNOWN.value("DEVICE_CODE_FLOW").source();
	}

	/** The values that a need is documented with: clouds without the service, regions. */
	static List<String> texts(Need need) {
		return KNOWN.texts(need.name());
	}

	/** A requirement that is known to be there or not. */
	static Requirement of(Need need, Met met, String words, String path) {
		return new Requirement(need, met, words, path, source(need));
	}

	/**
	 * A requirement that was asked for as a question.
	 *
	 * @param bad the answer that stands against it
	 */
	static Met met(Answer answer, Answer bad) {
		return switch (answer) {
		case UNANSWERED -> Met.NOT_KNOWN;
		case SETTLED -> Met.MET;
		case YES, NO -> answer == bad ? Met.NOT_MET : Met.MET;
		};
	}

	/** The words of three that fit. */
	static String words(Met met, String ifMet, String ifNot, String ifUnknown) {
		return switch (met) {
		case MET -> ifMet;
		case NOT_MET -> ifNot;
		case NOT_KNOWN -> ifUnknown;
		};
	}

	/**
	 * Whether 24 hours are over for certain since a day whose time nobody noted: on the day after the next one they
	 * are.
	 */
	static boolean isDayOver(Optional<LocalDate> since, LocalDate today) {
		return since.isPresent() && today.isAfter(since.get().plusDays(1));
	}
}
