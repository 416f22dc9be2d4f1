package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;

import com.google.gson.stream.JsonReader;

/** Reads telephone numbers of Graph. Its names are those of our fields; what has no field is kept as it came. */
@SuppressWarnings("nls")
final class AssignmentReader implements EntryReader<PhoneNumber> {

	private static final String NUMBER = "telephoneNumber";
	private static final String ID = "id";
	/** The status of a number without a holder, as Graph writes it. */
	static final String UNASSIGNED = "unassigned";
	private static final String EXTENSION = ";ext=";
	private static final Pattern NUMBER_OF_TENANT = Pattern.compile("\"(\\+[1-9][0-9]{6,14}(?:;ext=[0-9]{1,15})?)\"");
	/** Numbers of the United Kingdom have ten digits behind the code of the country, and some of the oldest nine. */
	private static final Pattern OF_OTHER_LENGTH = Pattern.compile("\\+44(?:[0-9]{0,8}|[0-9]{11,})(?:;.*)?");
	/** The fields that Graph does not give. */
	private static final Set<EAttribute> OURS = Set.of(Literals.IDENTIFIED__ID, Literals.PHONE_NUMBER__GONE,
			Literals.PHONE_NUMBER__OTHER_FIELDS, Literals.PHONE_NUMBER__OTHER_ASSIGNEES,
			Literals.PHONE_NUMBER__EXTENSION, Literals.PHONE_NUMBER__ASSIGNEE,
			Literals.PHONE_NUMBER__ACCOUNT_TYPE, Literals.PHONE_NUMBER__VOICE_ENABLED);

	private final Map<String, @Nullable EntryField> fields = new HashMap<>();
	private final FieldsGiven given;

	/** @param spoken takes the fields that something is said of */
	AssignmentReader(GraphJson values, Set<EAttribute> spoken) {
		Literals.PHONE_NUMBER.getEAllAttributes().stream().filter(attribute -> !OURS.contains(attribute))
				.forEach(attribute -> fields.put(attribute.getName(), new EntryField(attribute, values, spoken)));
		fields.put(ID, new EntryField(Literals.PHONE_NUMBER__GRAPH_ID, values, spoken));
		given = new FieldsGiven(fields.values().stream().filter(Objects::nonNull).map(EntryField::attribute)
				.collect(Collectors.toSet()));
		spoken.addAll(Set.of(Literals.PHONE_NUMBER__OTHER_FIELDS, Literals.PHONE_NUMBER__EXTENSION));
	}

	@Override
	public GraphEntry<PhoneNumber> read(JsonReader json) throws IOException {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		List<String> others = new ArrayList<>();
		Set<EAttribute> unread = new HashSet<>(0);
		String spelt = "";
		given.clear();
		json.beginObject();
		while (json.hasNext()) {
			String name = json.nextName();
			@Nullable
			EntryField field = fields.get(name);
			if (field != null) {
				given.give(field.attribute());
				if (!field.take(json, number)) {
					unread.add(field.attribute());
				}
			} else if (name.equals(NUMBER)) {
				spelt = GraphJson.any(json);
				ofTenant(spelt).ifPresent(id -> name(number, id));
			} else {
				String value = GraphJson.any(json);
				if (!value.isEmpty() && name.indexOf('@') < 0) {
					others.add(name + '=' + value);
				}
			}
		}
		json.endObject();
		GraphJson.keep(number, Literals.PHONE_NUMBER__OTHER_FIELDS, others);
		if (UNASSIGNED.equalsIgnoreCase(number.getAssignmentStatus())) {
			// The status says that there is no target.
			given.give(Literals.PHONE_NUMBER__ASSIGNMENT_TARGET_ID);
		}
		return number.getId() == null ? GraphEntry.nameless(spelt)
				: new GraphEntry<>(Optional.of(number), List.of(), unread, given.absent());
	}

	/** Gives a number its id, and its extension. */
	static void name(PhoneNumber number, String id) {
		number.setId(id);
		int extension = id.indexOf(EXTENSION);
		if (extension >= 0) {
			number.setExtension(id.substring(extension + EXTENSION.length()));
		}
	}

	/**
	 * Returns the id of a number of a tenant; empty if it is none, as Microsoft writes them: in E.164, some with an
	 * extension behind it. A number of the United Kingdom with a digit too few or too many is none.
	 *
	 * @param json the number as JSON, with its quotation marks
	 */
	static Optional<String> ofTenant(String json) {
		Matcher number = NUMBER_OF_TENANT.matcher(json);
		return number.matches() && !OF_OTHER_LENGTH.matcher(number.group(1)).matches() ? Optional.of(number.group(1))
				: Optional.empty();
	}
}
