package org.portwright.porting.ui.internal.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.PortedNumbers;
import org.portwright.model.Site;
import org.portwright.model.Tenant;
import org.portwright.model.words.Words;
import org.portwright.numbering.NumberRange;
import org.portwright.porting.checks.LocationIdEntry;
import org.portwright.porting.life.EmergencyPlace;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.WindowOperation;
import org.portwright.ui.forms.DropDown;
import org.portwright.ui.labels.Labels;
import org.portwright.ui.table.NumberRows;
import org.portwright.ui.table.NumberTable;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.fields.Assignment;
import org.portwright.workspace.orders.SetFields;
import org.portwright.workspace.resources.EngagementFiles;

/**
 * Shows the emergency location of each place of an order and asks for it, beside what the tenant has for the numbers of
 * the place. The tenant's location is offered and written only when the user accepts it.
 */
@SuppressWarnings("nls")
final class EmergencyLocations {

	private static final String STATE = "emergencyAddress";
	private static final String LOCATION_ID = "locationId";

	private final EngagementFiles files;
	private final ModelFile file;
	private final NumberTable table;

	EmergencyLocations(EngagementFiles files, ModelFile file, NumberTable table) {
		this.files = files;
		this.file = file;
		this.table = table;
	}

	/** Offers the places below a button, each with its state; where there is one, it is asked for at once. */
	void offer(Control button) {
		List<EmergencyPlace> places = places();
		if (places.size() == 1) {
			ask(places.getFirst());
			return;
		}
		var menu = new DropDown(button);
		places.forEach(place -> menu.add(
				NLS.bind(Messages.EmergencyLocations_place, name(place), Words.of(place.state())), null,
				() -> ask(place)));
		menu.open();
	}

	/** The service address and the sites, with the numbers that the table shows there. */
	List<EmergencyPlace> places() {
		var order = (PortOrder) file.root();
		Map<String, Identified> owners = new HashMap<>();
		for (PortedNumbers numbers : order.getNumbers()) {
			@Nullable
			Site site = numbers.getSite();
			owners.put(String.valueOf(numbers.getId()), site == null ? order : site);
		}
		Map<Identified, List<NumberRange>> ranges = new HashMap<>();
		NumberRows rows = table.shown().rows();
		for (int row = 0; row < rows.size(); row++) {
			Identified owner = owners.getOrDefault(rows.object(row), order);
			rows.range(row).ifPresent(range -> ranges.computeIfAbsent(owner, any -> new ArrayList<>()).add(range));
		}
		List<EmergencyPlace> places = new ArrayList<>();
		places.add(EmergencyPlace.at(order, ranges.getOrDefault(order, List.of())));
		order.getSites().forEach(site -> places.add(EmergencyPlace.at(site, ranges.getOrDefault(site, List.of()))));
		return places;
	}

	/** Asks for what is known of a place. */
	void ask(EmergencyPlace place) {
		Map<String, Long> known = place.locations(held());
		Optional<String> only = known.size() == 1 ? known.keySet().stream().findFirst() : Optional.empty();
		var dialog = new EmergencyLocationDialog(table.control().getShell(), place.owner(), said(known))
				.titled(title(place)).fields(STATE)
				.text(LOCATION_ID, shown -> shown.isBlank() ? only.orElse("") : shown)
				.doubt((field, typed) -> field.equals(LOCATION_ID) ? LocationIdEntry.doubt(typed) : Optional.empty());
		dialog.ask().ifPresent(answers -> WindowOperation.perform(new SetFields(files.model(),
				files.problems().now(), files.recorder(), file, answers.stream()
						.map(answer -> new Assignment(path(place) + answer.path(), answer.value())).toList())));
	}

	private List<PhoneNumber> held() {
		@Nullable
		Tenant tenant = ((PortOrder) file.root()).getTenant();
		return tenant == null ? List.of() : tenant.getPhoneNumbers();
	}

	/** Lists the locations that the tenant has for the numbers of a place, and says where an address is made. */
	static String said(Map<String, Long> known) {
		if (known.isEmpty()) {
			return Messages.EmergencyLocations_none;
		}
		String counted = known.entrySet().stream()
				.map(each -> NLS.bind(Messages.EmergencyLocations_counted, each.getKey(), each.getValue()))
				.collect(Collectors.joining(", "));
		return NLS.bind(known.size() == 1 ? Messages.EmergencyLocations_one : Messages.EmergencyLocations_several,
				counted);
	}

	private static String path(EmergencyPlace place) {
		return place.site().isPresent() ? "sites[" + place.owner().getId() + "]." : "";
	}

	private static String title(EmergencyPlace place) {
		return place.site().isPresent()
				? NLS.bind(Messages.EmergencyLocations_titleOfSite, Labels.of(place.owner()))
				: Messages.EmergencyLocations_title;
	}

	private static String name(EmergencyPlace place) {
		return place.site().isPresent() ? Labels.of(place.owner())
				: Words.of(Literals.LETTER_OF_AUTHORIZATION__SERVICE_ADDRESS);
	}
}
