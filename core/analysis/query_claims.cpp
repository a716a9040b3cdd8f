// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/query_claims.h"

#include "core/model/energy.h"
#include "core/model/evaluate.h"
#include "core/model/request.h"
#include "core/scenario/input_units.h"

namespace tokenscope {
namespace {

constexpr double per_gram = 1e3;
constexpr double per_millilitre = 1e3;

// The figures of one reply, in base units.
class Reply {
public:
    explicit Reply(const Inputs& inputs) : m_scenario(to_scenario(inputs)), m_results(evaluate(m_scenario)) {}

    std::optional<double> energy(std::string_view at) const {
        if (at == "facility")
            return m_results.energy.per_response.value() / file_unit::watt_hour;
        if (at == "servers")
            return servers().value() / file_unit::watt_hour;
        if (at == "board")
            return board_energy_per_response(m_results.energy.per_output_token, generated()).value() /
                   file_unit::watt_hour;
        return {};
    }

    std::optional<double> water(std::string_view at) const {
        if (at != "site")
            return {};
        return site_water_per_response(servers(), m_scenario.facility.site_water).value() * per_millilitre;
    }

    std::optional<double> carbon(std::string_view at) const {
        if (at != "life cycle")
            return {};
        return carbon_per_response(m_results.service.carbon_per_year, m_scenario.service.requests_per_day)
                   .value() *
               per_gram;
    }

private:
    Quantity<ItJoulesPerRequest> servers() const {
        return server_energy_per_response(m_results.energy.per_response, m_scenario.facility.pue);
    }
    Quantity<TokensPerRequest> generated() const {
        return generated_tokens(m_scenario.request.output_tokens, m_scenario.request.reasoning_multiplier);
    }

    Scenario<double> m_scenario;
    Results<double> m_results;
};

std::optional<double> figure_of(const EnergyClaim& claim, const Reply& reply) {
    const std::string_view at = compared_boundary(claim);
    if (claim.quantity == "energy")
        return reply.energy(at);
    return claim.quantity == "water" ? reply.water(at) : reply.carbon(at);
}

} // namespace

std::string_view compared_boundary(const EnergyClaim& claim) {
    return claim.at == "not stated" && claim.quantity == "energy" ? std::string_view("facility") : claim.at;
}

std::vector<QueryClaim> query_claims(const Catalogue& catalogue, const Inputs& inputs) {
    const Reply reply(inputs);
    std::vector<QueryClaim> claims;
    for (const EnergyClaim& claim : catalogue.energy_claims) {
        if (claim.quantity.empty() || !claim.value)
            continue;
        const auto here = figure_of(claim, reply);
        claims.push_back({&claim, here, here && claim.at == compared_boundary(claim)});
    }
    return claims;
}

} // namespace tokenscope
