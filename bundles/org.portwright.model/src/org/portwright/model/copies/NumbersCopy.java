package org.portwright.model.copies;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;

/** The phone numbers of a tenant as they were at one moment, to be read on any thread. It never changes. */
public final class NumbersCopy {

	/** All that is known of a number, its id first. */
	public static final List<EAttribute> ATTRIBUTES = List.copyOf(Literals.PHONE_NUMBER.getEAllAttributes());

	private static final int ID = ATTRIBUTES.indexOf(Literals.IDENTIFIED__ID);

	private final @Nullable Object[][] numbers;

	private NumbersCopy(@Nullable Object[][] numbers) {
		this.numbers = numbers;
	}

	/** Takes the numbers of a tenant at once. Call this on the thread of the model. */
	public static NumbersCopy of(Tenant tenant) {
		return new Taking(tenant).goOn(Duration.ofDays(1)).orElseThrow();
	}

	/**
	 * Takes the numbers of a tenant little by little, as there may be 100,000. It belongs to the thread of the model,
	 * and is of no use any more once the tenant has changed.
	 */
	public static final class Taking {

		/** So many are taken between two looks at the clock. */
		private static final int AT_ONCE = 256;

		private final int[] features = ATTRIBUTES.stream().mapToInt(Literals.PHONE_NUMBER::getFeatureID).toArray();
		private final List<PhoneNumber> all;
		private final @Nullable Object[][] numbers;
		private int taken;

		/** Begins it. */
		public Taking(Tenant tenant) {
			all = tenant.getPhoneNumbers();
			numbers = new @Nullable Object[all.size()][];
		}

		/**
		 * Goes on for a while.
		 *
		 * @param atMost about how long
		 * @return all of them, once they are taken
		 */
		public Optional<NumbersCopy> goOn(Duration atMost) {
			long start = System.nanoTime();
			do {
				int next = Math.min(taken + AT_ONCE, numbers.length);
				for (; taken < next; taken++) {
					numbers[taken] = values((InternalEObject) all.get(taken));
				}
			} while (taken < numbers.length && System.nanoTime() - start < atMost.toNanos());
			return taken < numbers.length ? Optional.empty() : Optional.of(new NumbersCopy(numbers));
		}

		private @Nullable Object[] values(InternalEObject number) {
			var values = new @Nullable Object[features.length];
			for (int i = 0; i < features.length; i++) {
				// A list that was never asked for does not exist yet; asking would make a hundred thousand.
				if (number.eIsSet(features[i])) {
					Object value = number.eGet(features[i], false, false);
					values[i] = value instanceof List<?> list ? list.toArray() : value;
				}
			}
			return values;
		}
	}

	/** How many there are. */
	public int size() {
		return numbers.length;
	}

	/**
	 * The id of a number.
	 *
	 * @param place where it stands in the list of the tenant
	 */
	public String id(int place) {
		return String.valueOf(numbers[place][ID]);
	}

	/**
	 * What a number holds of a field: a value, a list where there may be several, or nothing.
	 *
	 * @param place  where it stands in the list of the tenant
	 * @param column where the field stands in {@link #ATTRIBUTES}
	 */
	public @Nullable Object value(int place, int column) {
		@Nullable
		Object value = numbers[place][column];
		return value instanceof Object[] several ? List.of(several) : value;
	}

	/** The numbers by their ids: of each what it holds, in the order of {@link #ATTRIBUTES}. */
	public Stream<List<List<String>>> rows() {
		return Arrays.stream(numbers).sorted(Comparator.comparing(number -> String.valueOf(number[ID])))
				.map(NumbersCopy::row);
	}

	private static List<List<String>> row(@Nullable Object[] number) {
		return IntStream.range(0, number.length).mapToObj(i -> texts(ATTRIBUTES.get(i), number[i])).toList();
	}

	/** What it holds: one text, several where there may be several, or none. */
	private static List<String> texts(EAttribute attribute, @Nullable Object value) {
		Stream<?> values = value instanceof Object[] several ? Arrays.stream(several) : Stream.ofNullable(value);
		return values.map(one -> EcoreUtil.convertToString(attribute.getEAttributeType(), one)).toList();
	}
}
