package org.portwright.phones.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.portwright.guides.Guide;
import org.portwright.guides.GuideStep;
import org.portwright.guides.StepAction;
import org.portwright.model.Phone;
import org.portwright.model.SignInMethod;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.phones.Met;
import org.portwright.phones.PhoneModels;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.Requirement;
import org.portwright.phones.SignInChoice;
import org.portwright.phones.SignInChoices;
import org.portwright.phones.documents.SignInSheet;
import org.portwright.phones.internal.texts.Messages;
import org.portwright.phones.signin.FittingSteps;
import org.portwright.porting.written.LineNumber;
import org.portwright.porting.written.MacAddress;

/** Puts a sign-in sheet together: the phones by the guides that go their way. */
@SuppressWarnings("nls")
final class SheetParts {

	private static final Pattern MARKUP = Pattern.compile("<br\\s*/?>|</?b>");

	private final SignInChoices choices;
	private final FittingSteps fitting;
	private final PhoneTenant tenant;
	/** By the title of the guide, in the order in which phones need them. */
	private final Map<String, List<SignInSheet.Line>> lines = new LinkedHashMap<>();
	private final Map<String, Set<GuideStep>> steps = new HashMap<>();
	private final Map<String, Guide> guides = new HashMap<>();
	private final SheetAddresses addresses;

	private SheetParts(SignInChoices choices, PhoneTenant tenant, String region) {
		this.choices = choices;
		fitting = new FittingSteps(choices);
		this.tenant = tenant;
		addresses = new SheetAddresses(tenant, region);
	}

	/** The sheet of some phones of a tenant. */
	static SignInSheet of(TakenPhones taken, List<Phone> phones, LocalDate today) {
		var parts = new SheetParts(new SignInChoices(taken.tenant(), today), taken.tenant(),
				Typed.text(taken.copy().tenant().getRegion()));
		phones.forEach(parts::add);
		return new SignInSheet(taken.name(), today, parts.lines.entrySet().stream()
				.map(part -> new SignInSheet.Part(part.getKey(), parts.steps(part.getKey()), part.getValue()))
				.toList());
	}

	private void add(Phone phone) {
		SignInChoice choice = choices.of(phone);
		boolean itself = PhoneModels.known().isTeamsPhone(phone.getModel(), choice.method());
		Optional<Guide> guide = itself ? Optional.empty() : SheetGuides.of(phone, tenant, choices);
		String title = itself ? Messages.SheetParts_itself
				: guide.map(Guide::title).orElseGet(() -> Words.of(choice.method()));
		guide.ifPresent(of -> {
			guides.put(title, of);
			addresses.add(title, phone);
			Set<GuideStep> needed = steps.computeIfAbsent(title, made -> new HashSet<>());
			of.steps().stream().filter(step -> !needed.contains(step) && fitting.has(of, step, phone))
					.forEach(needed::add);
		});
		lines.computeIfAbsent(title, made -> new ArrayList<>()).add(line(phone, choice));
	}

	/** Those that one of its phones has, and that somebody with the paper has something to do at. */
	private List<SignInSheet.Step> steps(String part) {
		List<GuideStep> shown = Stream.ofNullable(guides.get(part)).map(Guide::steps).flatMap(List::stream)
				.filter(step -> step.isOnPaper() && steps.getOrDefault(part, Set.of()).contains(step)).toList();
		Stream<SignInSheet.Step> before = shown.stream().anyMatch(SheetParts::isOfAddress) ? Stream.of()
				: Stream.of(new SignInSheet.Step(Messages.SheetParts_notReady,
						NLS.bind(Messages.SheetParts_address, addresses.of(part, false))));
		Stream<SignInSheet.Step> ready = Stream.ofNullable(guides.get(part)).map(SheetGuides::shortcut)
				.flatMap(Optional::stream);
		return Stream.concat(
				Stream.concat(ready, guides.containsKey(part) && isOfGateway(guides.get(part)) ? before : Stream.of()),
				shown.stream().map(step -> new SignInSheet.Step(plain(step.title()), text(part, step)))).toList();
	}

	private static boolean isOfGateway(Guide guide) {
		return guide.method().equals(Optional.of(SignInMethod.SIP_GATEWAY));
	}

	private static boolean isOfAddress(GuideStep step) {
		return step.action() == StepAction.COPY_PROVISIONING_URL;
	}

	private String text(String part, GuideStep step) {
		String text = plain(step.text());
		return isOfAddress(step) ? text + '\n' + addresses.of(part, step.value().equals("bulk")) : text;
	}

	private static String plain(String text) {
		return MARKUP.matcher(text).replaceAll(found -> found.group().startsWith("<br") ? "\n" : "").strip();
	}

	private static SignInSheet.Line line(Phone phone, SignInChoice choice) {
		String mac = Typed.text(phone.getMac());
		return new SignInSheet.Line(Typed.text(phone.getName()), Typed.text(phone.getModel()),
				MacAddress.read(mac).map(MacAddress::dashed).orElse(mac), Typed.text(phone.getSite()),
				Typed.text(phone.getAccount()), LineNumber.shown(Typed.text(phone.getNumber())), remark(phone, choice));
	}

	/** Before somebody stands in front of the phone: what is in the way. */
	private static String remark(Phone phone, SignInChoice choice) {
		return SignInChoices.isSignedIn(phone) ? Messages.SheetParts_signedIn
				: choice.all(Met.NOT_MET).map(Requirement::words).collect(Collectors.joining(" "));
	}
}
