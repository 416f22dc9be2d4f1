package org.portwright.cli.internal.orders;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.Settings;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Json;
import org.portwright.cli.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.words.Words;
import org.portwright.porting.OrderNumbers;
import org.portwright.porting.life.EmergencyPlace;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.operations.Inputs;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the emergency locations of the places of an order, beside those that the tenant has for their numbers. */
@Command
@SuppressWarnings("nls")
public final class LocationsCommand implements Callable<Integer> {

	private final Console console;
	private final Settings settings;

	@Parameters(paramLabel = "FILE.porting", descriptionKey = "file")
	private Path file = Path.of("");

	public LocationsCommand(Console console, Settings settings) {
		this.console = console;
		this.settings = settings;
	}

	/**
	 * A place as JSON.
	 *
	 * @param site       the ID of the site; {@code null} is the service address
	 * @param locationId the ID that the order has; {@code null} where it has none
	 * @param tenant     the locations that the tenant has for the numbers of the place
	 */
	private record Answer(@Nullable String site, String name, String emergencyAddress, @Nullable String locationId,
			List<Location> tenant) {
	}

	/** @param numbers how many numbers of the place have it */
	private record Location(String locationId, long numbers) {
	}

	@Override
	public Integer call() throws Exception {
		var session = new Session(settings, null);
		var order = (PortOrder) Inputs.openOrder(session.model(), file).root();
		List<EmergencyPlace> places = EmergencyPlace.of(order,
				OrderNumbers.of(order, RuleProfiles.usual().numberPlan()));
		@Nullable
		Tenant tenant = order.getTenant();
		List<PhoneNumber> held = tenant == null ? List.of() : tenant.getPhoneNumbers();
		if (settings.json()) {
			Json.print(console.out(), places.stream().map(place -> answer(place, place.locations(held))).toList());
			return ExitCode.DONE;
		}
		places.forEach(place -> print(place, place.locations(held)));
		if (places.isEmpty()) {
			console.err().println(NLS.bind(Messages.LocationsCommand_none, file));
		}
		return ExitCode.DONE;
	}

	private static Answer answer(EmergencyPlace place, Map<String, Long> held) {
		return new Answer(place.site().isPresent() ? place.owner().getId() : null, name(place),
				place.state().getLiteral(), place.locationId().isEmpty() ? null : place.locationId(),
				held.entrySet().stream().map(each -> new Location(each.getKey(), each.getValue())).toList());
	}

	private void print(EmergencyPlace place, Map<String, Long> held) {
		String state = Words.of(place.state());
		console.out().println(place.locationId().isEmpty()
				? NLS.bind(Messages.LocationsCommand_place, name(place), state)
				: NLS.bind(Messages.LocationsCommand_placeWithId,
						new Object[] { name(place), state, place.locationId() }));
		held.forEach((location, numbers) -> console.out()
				.println(NLS.bind(Messages.LocationsCommand_tenant, location, numbers)));
	}

	private static String name(EmergencyPlace place) {
		return place.site().orElseGet(() -> Words.of(Literals.LETTER_OF_AUTHORIZATION__SERVICE_ADDRESS));
	}
}
