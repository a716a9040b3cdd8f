// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Base units in one file unit. A year is 365 days of 86,400 s, as in the essay.
namespace tokenscope::file_unit {

inline constexpr double hour = 3600.0;
inline constexpr double day = 86400.0;
inline constexpr double year = 365.0 * day;
inline constexpr double watt_hour = 3600.0;
inline constexpr double kilowatt_hour = 3.6e6;
inline constexpr double per_kilowatt_hour = 1.0 / kilowatt_hour;
inline constexpr double per_million = 1e-6;
inline constexpr double per_day = 1.0 / day;
inline constexpr double per_year = 1.0 / year;
inline constexpr double per_hour = 1.0 / hour;
inline constexpr double marketed_gigabyte =
    1073741824.0; // 80 "GB" of HBM are 80 GiB (calibration of memory fit)
inline constexpr double gigabyte = 1e9;

} // namespace tokenscope::file_unit
