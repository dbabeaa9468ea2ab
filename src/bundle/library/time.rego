# METADATA
# scope: package
# title: Time
# description: |-
#   Instants and durations are milliseconds. Dates are days in China, which keeps one time zone, eight hours ahead of UTC.
package deepsyn.time

day_length := 86400000

offset_of_china := 28800000

# METADATA
# title: The milliseconds of a timestamp such as 2025-03-01T09:00:00.5+08:00
instant(text) := ((days(substring(text, 0, 10)) * day_length) + clock(parts[0])) - offset(parts[1]) if {
	rest := substring(text, 11, -1)
	parts := zoned(rest)
}

zoned(rest) := [trim_suffix(rest, "Z"), "+00:00"] if endswith(rest, "Z")

zoned(rest) := [substring(rest, 0, cut), substring(rest, cut, -1)] if {
	not endswith(rest, "Z")
	cut := count(rest) - 6
}

# Seconds may be left out, and what is finer than a millisecond does not count.
clock(text) := ((hour * 3600000) + (minute * 60000)) + second if {
	parts := split(text, ":")
	hour := number(parts[0])
	minute := number(parts[1])
	second := seconds(concat(":", array.slice(parts, 2, 3)))
}

seconds("") := 0

seconds(text) := (number(substring(text, 0, 2)) * 1000) + number(substring(concat("", [substring(text, 3, -1), "000"]), 0, 3)) if text != ""

offset(text) := sign * ((number(substring(text, 1, 2)) * 3600000) + (number(substring(text, 4, 2)) * 60000)) if {
	sign := {"+": 1, "-": -1}[substring(text, 0, 1)]
}

# Digits with leading zeros are no JSON number, so they are added up.
number(digits) := sum([place |
	some index, digit in split(digits, "")
	place := to_number(digit) * power(count(digits) - index)
])

power(1) := 1

power(2) := 10

power(3) := 100

power(4) := 1000

power(5) := 10000

power(6) := 100000

power(7) := 1000000

power(8) := 10000000

power(9) := 100000000

# METADATA
# title: The milliseconds of a date, which is its first moment in China, or of a timestamp
moment(text) := instant(text) if contains(text, "T")

moment(text) := start_of_day(text) if not contains(text, "T")

# METADATA
# title: The first millisecond of a date in China
start_of_day(date) := (days(date) * day_length) - offset_of_china

# METADATA
# title: The number of a day in China, counted from 1970-01-01
day_of(instant_in_milliseconds) := floor((instant_in_milliseconds + offset_of_china) / day_length)

# METADATA
# title: Days from 1970-01-01 to a date of the Gregorian calendar
# description: A year begins in March here, so that the day that leap years add is its last.
days(date) := ((((era * 146097) + (year_of_era * 365)) + floor(year_of_era / 4)) - floor(year_of_era / 100)) + (day_of_year - 719468) if {
	month := number(substring(date, 5, 2))
	year := number(substring(date, 0, 4)) - before_march(month)
	era := floor(year / 400)
	year_of_era := year - (era * 400)
	months := (month + 9) % 12
	day_of_year := (floor(((153 * months) + 2) / 5) + number(substring(date, 8, 2))) - 1
}

before_march(month) := 1 if month <= 2

before_march(month) := 0 if month > 2

# METADATA
# title: The date of a numbered day, as 2025-03-01
date_of(number_of_day) := sprintf("%04d-%02d-%02d", [year, month, day]) if {
	shifted := number_of_day + 719468
	era := floor(shifted / 146097)
	day_of_era := shifted - (era * 146097)
	leaps := (floor(day_of_era / 1460) - floor(day_of_era / 36524)) + floor(day_of_era / 146096)
	year_of_era := floor((day_of_era - leaps) / 365)
	day_of_year := day_of_era - (((365 * year_of_era) + floor(year_of_era / 4)) - floor(year_of_era / 100))
	months := floor(((5 * day_of_year) + 2) / 153)
	day := (day_of_year - floor(((153 * months) + 2) / 5)) + 1
	month := ((months + 2) % 12) + 1
	year := (year_of_era + (era * 400)) + before_march(month)
}

# METADATA
# title: An instant in China's time, as 2025-03-01T17:00:00+08:00
written(instant_in_milliseconds) := sprintf("%sT%02d:%02d:%02d+08:00", [date_of(day), hour, minute, second]) if {
	day := day_of(instant_in_milliseconds)
	rest := floor(((instant_in_milliseconds + offset_of_china) - (day * day_length)) / 1000)
	hour := floor(rest / 3600)
	minute := floor((rest % 3600) / 60)
	second := rest % 60
}

duration_pattern := `^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$`

is_duration(text) if {
	regex.match(duration_pattern, text)
	regex.match(`\d[YMWDHS]$`, text)
	longest(length(text)) <= 36525 * day_length
}

# The longest and the shortest that so many consecutive calendar months can last, in days.
longest_months := [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]

shortest_months := [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]

longest_days(months) := ((years * 365) + ceil(years / 4)) + longest_months[months % 12] if years := floor(months / 12)

shortest_days(months) := ((years * 365) + max([0, floor(years / 4) - 1])) + shortest_months[months % 12] if {
	years := floor(months / 12)
}

# METADATA
# title: An ISO 8601 duration as calendar months, and milliseconds beside them
length(text) := {"months": (parts[0] * 12) + parts[1], "milliseconds": milliseconds} if {
	[found] := regex.find_all_string_submatch_n(duration_pattern, text, -1)
	parts := [number(part) | some part in array.slice(found, 1, 8)]
	milliseconds := (((parts[2] * 7) + parts[3]) * day_length) + (((((parts[4] * 60) + parts[5]) * 60) + parts[6]) * 1000)
}

# METADATA
# title: The milliseconds of a length, its months taken as the longest that they can be
longest(of) := (longest_days(of.months) * day_length) + of.milliseconds

# METADATA
# title: By how much one length exceeds another at least, whenever both begin
least_excess(one, other) := ((shortest_days(months) * day_length) + one.milliseconds) - other.milliseconds if {
	months := one.months - other.months
	months >= 0
}

least_excess(one, other) := (one.milliseconds - other.milliseconds) - (longest_days(months) * day_length) if {
	months := other.months - one.months
	months > 0
}

# METADATA
# title: The instant at which a length has passed
# description: Months end on the day of the same number, or on the last of a shorter month.
after_length(from, of) := from + of.milliseconds if of.months == 0

after_length(from, of) := ((start_of_day(end) + from) - start_of_day(date)) + of.milliseconds if {
	of.months > 0
	date := date_of(day_of(from))
	index := ((number(substring(date, 0, 4)) * 12) + (number(substring(date, 5, 2)) - 1)) + of.months
	first := month_begin(index)
	last := (days(month_begin(index + 1)) - days(first))
	end := date_of((days(first) + min([number(substring(date, 8, 2)), last])) - 1)
}

month_begin(index) := sprintf("%04d-%02d-01", [floor(index / 12), (index % 12) + 1])

is_working(day) := data.deepsyn.tables.calendar[date_of(day)]

is_working(day) if {
	object.get(data.deepsyn.tables.calendar, date_of(day), null) == null
	((day + 4) % 7) in {1, 2, 3, 4, 5}
}

# METADATA
# title: Working days after the day of one instant up to and with the day of another
# description: No deadline is longer than a thousand days, so nothing is counted further.
working_days_between(from, to) := 0 if day_of(to) <= day_of(from)

working_days_between(from, to) := min([1001, count(found)]) if {
	day_of(to) > day_of(from)
	last := min([day_of(to), day_of(from) + 2500])
	found := [day |
		some day in numbers.range(day_of(from) + 1, last)
		is_working(day)
	]
}

# METADATA
# title: The last millisecond of the last of so many working days after an instant
after_working_days(from, 0) := end_of(day_of(from))

after_working_days(from, length) := end_of(found[length - 1]) if {
	length > 0
	first := day_of(from) + 1
	found := [day |
		some day in numbers.range(first, (first + (length * 3)) + 60)
		is_working(day)
	]
}

end_of(day) := (((day + 1) * day_length) - offset_of_china) - 1
