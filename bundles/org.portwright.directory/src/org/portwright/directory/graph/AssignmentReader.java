package org.portwright.directory.graph;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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
	private static final String EXTENSION = ";ext=";
	private static final Pattern E164 = Pattern.compile("\\+[0-9]{1,15}");
	/** What Graph has no word in. */
	private static final Set<EAttribute> OURS = Set.of(Literals.IDENTIFIED__ID, Literals.PHONE_NUMBER__GONE,
			Literals.PHONE_NUMBER__OTHER_FIELDS, Literals.PHONE_NUMBER__EXTENSION, Literals.PHONE_NUMBER__ASSIGNEE,
			Literals.PHONE_NUMBER__ACCOUNT_TYPE, Literals.PHONE_NUMBER__VOICE_ENABLED);

	private final GraphJson values;
	private final Set<EAttribute> spoken;
	private final Map<String, @Nullable EntryField> fields = new HashMap<>();

	/** @param spoken takes the fields that something is said of */
	AssignmentReader(GraphJson values, Set<EAttribute> spoken) {
		this.values = values;
		this.spoken = spoken;
		Literals.PHONE_NUMBER.getEAllAttributes().stream().filter(attribute -> !OURS.contains(attribute))
				.forEach(attribute -> fields.put(attribute.getName(), new EntryField(attribute, values, spoken)));
		fields.put(ID, new EntryField(Literals.PHONE_NUMBER__GRAPH_ID, values, spoken));
		spoken.add(Literals.PHONE_NUMBER__OTHER_FIELDS);
	}

	@Override
	public Optional<PhoneNumber> read(JsonReader json) throws IOException {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		List<String> others = new ArrayList<>();
		json.beginObject();
		while (json.hasNext()) {
			String name = json.nextName();
			@Nullable
			EntryField field = fields.get(name);
			if (field != null && field.takes(json.peek())) {
				field.take(json, number);
			} else if (name.equals(NUMBER)) {
				take(number, values.text(json));
			} else {
				String value = values.any(json);
				if (!value.isEmpty() && name.indexOf('@') < 0) {
					others.add(name + '=' + value);
				}
			}
		}
		json.endObject();
		GraphJson.keep(number, Literals.PHONE_NUMBER__OTHER_FIELDS, others);
		return number.getId() == null ? Optional.empty() : Optional.of(number);
	}

	private void take(PhoneNumber number, String text) {
		int extension = text.indexOf(EXTENSION);
		e164(extension < 0 ? text : text.substring(0, extension)).ifPresent(number::setId);
		if (extension >= 0) {
			spoken.add(Literals.PHONE_NUMBER__EXTENSION);
			number.setExtension(text.substring(extension + EXTENSION.length()));
		}
	}

	/** A number in E.164, however it is dressed; empty if it is none. */
	static Optional<String> e164(String text) {
		if (E164.matcher(text).matches()) {
			return Optional.of(text);
		}
		var digits = new StringBuilder("+");
		for (int i = text.startsWith("tel:") ? 4 : 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '0' && c <= '9') {
				digits.append(c);
			} else if (" ()-.+".indexOf(c) < 0) {
				return Optional.empty();
			}
		}
		return digits.length() > 1 && digits.length() <= 16 ? Optional.of(digits.toString()) : Optional.empty();
	}
}
